package news.dateline.entities.mention.api;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.mention.domain.ArticleAnalysis;
import news.dateline.entities.mention.domain.StoredMention;
import news.dateline.entities.text.OffsetUnit;

/** The entities of an article as clients read them. */
@Schema(name = "ArticleEntities")
@RegisterForReflection(
        targets = {
            ArticleEntitiesJson.class,
            ArticleEntitiesJson.EntityJson.class,
            ArticleEntitiesJson.MentionJson.class
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
record ArticleEntitiesJson(
        String articleUri,
        int revision,
        String language,
        String modelVersion,
        Instant extractedAt,
        List<EntityJson> entities) {

    /** One entity that the article names. */
    @Schema(name = "ArticleEntity")
    record EntityJson(
            String uri,
            EntityKind type,
            String name,
            EntityStatus status,
            double salience,
            double confidence,
            List<MentionJson> mentions) {}

    /** One place that names it. */
    @Schema(name = "ArticleMention")
    record MentionJson(int start, int end, String exact, EntityKind type, double confidence, String stage) {

        static MentionJson of(StoredMention mention, OffsetUnit unit) {
            return new MentionJson(
                    mention.place().start(unit),
                    mention.place().end(unit, mention.exact()),
                    mention.exact(),
                    mention.type(),
                    mention.confidence(),
                    mention.stage());
        }
    }

    static ArticleEntitiesJson of(ArticleAnalysis analysis, OffsetUnit unit) {
        return new ArticleEntitiesJson(
                analysis.id().uri(),
                analysis.revision(),
                analysis.language(),
                analysis.modelVersion(),
                analysis.extractedAt(),
                analysis.entities().stream().map(entity -> of(entity, unit)).toList());
    }

    private static EntityJson of(ArticleAnalysis.NamedEntity entity, OffsetUnit unit) {
        return new EntityJson(
                entity.id().uri(),
                entity.type(),
                entity.name(),
                entity.status(),
                entity.salience(),
                entity.confidence(),
                entity.mentions().stream()
                        .map(mention -> MentionJson.of(mention, unit))
                        .toList());
    }
}
