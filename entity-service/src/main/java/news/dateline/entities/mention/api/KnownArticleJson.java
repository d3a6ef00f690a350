package news.dateline.entities.mention.api;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.dateline.entities.mention.domain.KnownArticle;

/** How an article is known here, as clients read it; a list leaves the entities out. */
@Schema(name = "KnownArticle")
@RegisterForReflection(targets = {KnownArticleJson.class, KnownArticleJson.EntityJson.class})
@JsonInclude(JsonInclude.Include.NON_NULL)
record KnownArticleJson(
        String articleUri,

        @Schema(description = "The last revision that was applied", examples = "3")
        int revision,

        @Schema(description = "usable, withheld, killed or erased", examples = "usable")
        String status,

        List<EntityJson> entities) {

    /** An entity that the article names. */
    @Schema(name = "KnownArticleEntity")
    record EntityJson(String uri, int mentions) {}

    static KnownArticleJson whole(KnownArticle article) {
        List<EntityJson> entities = article.entities().stream()
                .map(use -> new EntityJson(use.entity().uri(), use.mentions()))
                .toList();
        return new KnownArticleJson(article.id().uri(), article.revision(), status(article), entities);
    }

    static KnownArticleJson line(KnownArticle article) {
        return new KnownArticleJson(article.id().uri(), article.revision(), status(article), null);
    }

    private static String status(KnownArticle article) {
        return article.status().name().toLowerCase(Locale.ROOT);
    }
}
