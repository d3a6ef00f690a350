package news.dateline.articles.article.api;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.dateline.articles.article.domain.Decision;
import news.dateline.articles.lifecycle.Operation;
import news.dateline.platform.problem.Problems;
import news.dateline.platform.problem.Violation;

/**
 * What an editor sends to decide about an article.
 *
 * @param note why
 * @param at when; only to schedule
 */
@RegisterForReflection
record DecisionRequest(
        @Schema(required = true, maxLength = 2000, description = "Why, for colleagues and auditors")
        String note,

        @Schema(description = "When to publish it, with its offset; only for .../schedule", format = "date-time")
        String at) {

    private static final int FARTHEST_YEARS = 10;

    /** The decision, if all of it is there and nothing besides. */
    Decision toDecision(Operation operation, Clock clock) {
        String reason = Notes.require("/note", note);
        if (operation == Operation.SCHEDULE) {
            return new Decision(operation, reason, Optional.of(future(clock.instant())));
        }
        if (at != null) {
            throw Problems.invalid(Violation.at("/at", "is for .../schedule only"));
        }
        return new Decision(operation, reason, Optional.empty());
    }

    private Instant future(Instant now) {
        try {
            Instant time =
                    at == null ? now : OffsetDateTime.parse(at).toInstant().truncatedTo(ChronoUnit.MILLIS);
            if (time.isAfter(now) && time.isBefore(now.plus(FARTHEST_YEARS * 366L, ChronoUnit.DAYS))) {
                return time;
            }
        } catch (DateTimeException e) {
            throw noFuture();
        }
        throw noFuture();
    }

    private static RuntimeException noFuture() {
        return Problems.invalid(Violation.at(
                "/at",
                "must be a date-time with its offset, such as 2026-11-24T09:30:00Z, in the future and within ten years:"
                        + " what is to come out now is published with .../publish"));
    }
}
