package news.dateline.entities.review.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.review.domain.ReviewItem;

/** Something that waits for a decision, as clients read it. */
@Schema(name = "ReviewItem")
@RegisterForReflection(targets = {ReviewItemJson.class, ReviewItemJson.SubjectJson.class})
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReviewItemJson(
        @Schema(description = "candidate, suggestion or link")
        String kind,

        @Schema(description = "How much depends on it: mentions of the candidate, or the salience of the link")
        double impact,

        SubjectJson entity,

        @Schema(description = "The entity that it may be the same as")
        SubjectJson other,

        @Schema(description = "Of their most similar names, 0-1")
        Double similarity,

        @Schema(description = "How many entities are named beside both in their articles")
        Integer shared,

        String articleUri,
        String headline,
        String mention,
        String context,
        Double confidence) {

    /** An entity in brief. */
    @Schema(name = "ReviewSubject")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SubjectJson(
            String uri,
            EntityKind type,
            String name,
            EntityStatus status,
            String description,
            int articles,
            int mentions) {

        static SubjectJson of(Entity entity) {
            return new SubjectJson(
                    entity.id().uri(),
                    entity.type(),
                    entity.name(),
                    entity.status(),
                    entity.details().description(),
                    entity.articles(),
                    entity.mentions());
        }
    }

    static ReviewItemJson of(ReviewItem item) {
        return switch (item) {
            case ReviewItem.Candidate candidate ->
                new ReviewItemJson(
                        "candidate",
                        candidate.impact(),
                        SubjectJson.of(candidate.entity()),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
            case ReviewItem.Suggestion suggestion ->
                new ReviewItemJson(
                        "suggestion",
                        suggestion.impact(),
                        SubjectJson.of(suggestion.entity()),
                        SubjectJson.of(suggestion.other()),
                        suggestion.similarity(),
                        suggestion.shared(),
                        null,
                        null,
                        null,
                        null,
                        null);
            case ReviewItem.Link link ->
                new ReviewItemJson(
                        "link",
                        link.impact(),
                        SubjectJson.of(link.entity()),
                        null,
                        null,
                        null,
                        link.article().uri(),
                        link.headline(),
                        link.mention(),
                        link.context(),
                        link.confidence());
        };
    }
}
