package news.dateline.entities.review.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.review.domain.Decision;
import news.dateline.entities.review.domain.DecisionOutcome;

/** A decision as clients read it: an example to train and evaluate with. */
@Schema(name = "Decision")
@RegisterForReflection(targets = {DecisionJson.class, DecisionJson.ResultJson.class, DecisionJson.ResultsJson.class})
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionJson(
        UUID id,
        String decision,
        String entityUri,
        String entityName,
        EntityKind entityType,
        EntityStatus statusBefore,
        String otherUri,
        String otherName,
        String articleUri,

        @Schema(description = "The first mention that it is about")
        String mention,

        @Schema(description = "The text around the mention") String context,

        @Schema(description = "How sure the machine was of the link, 0-1")
        Double confidence,

        @Schema(description = "The names that a split moved")
        List<String> names,

        Instant decidedAt,
        String decidedBy,
        Instant undoneAt,
        String undoneBy) {

    /** What came of one decision of a request: made, or why not. */
    @Schema(name = "DecisionResult")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ResultJson(
            @Schema(description = "200, 404 or 409") int status, String detail, DecisionJson decision) {

        static ResultJson of(DecisionOutcome outcome) {
            return switch (outcome) {
                case DecisionOutcome.Done done -> new ResultJson(200, null, DecisionJson.of(done.decision()));
                case DecisionOutcome.Refused refused -> new ResultJson(409, refused.reason(), null);
                case DecisionOutcome.Unknown unknown ->
                    new ResultJson(404, "There is no " + unknown.what() + ".", null);
            };
        }
    }

    /** What came of all decisions of a request, in their order. */
    @Schema(name = "DecisionResults")
    record ResultsJson(List<ResultJson> results) {}

    static DecisionJson of(Decision decision) {
        var evidence = decision.evidence();
        return new DecisionJson(
                decision.id(),
                decision.kind().label(),
                decision.entity().uri(),
                decision.entityName(),
                decision.entityType(),
                decision.statusBefore(),
                decision.other() == null ? null : decision.other().uri(),
                decision.otherName(),
                decision.article() == null ? null : decision.article().uri(),
                evidence == null ? null : evidence.mention(),
                evidence == null ? null : evidence.context(),
                evidence == null ? null : evidence.confidence(),
                decision.names().isEmpty() ? null : decision.names(),
                decision.at(),
                decision.by(),
                decision.undoneAt(),
                decision.undoneBy());
    }
}
