package news.dateline.articles.revision.api;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

import news.dateline.articles.revision.domain.RevisionRecord;
import news.dateline.contracts.event.PubStatus;

/**
 * A revision in a list.
 *
 * @param versionCreated when it was accepted
 * @param action what was done; only the newsroom is told
 * @param note why; only the newsroom is told
 * @param subject who did it; only the newsroom is told
 * @param client the program that sent it; only the newsroom is told
 * @param requestId the request by which it came; only the newsroom is told
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RevisionSummary(
        int revision,
        PubStatus pubStatus,
        Instant embargoedUntil,
        Instant versionCreated,
        String action,
        String note,
        String subject,
        String client,
        String requestId) {

    static RevisionSummary forNewsroom(RevisionRecord revision) {
        return new RevisionSummary(
                revision.revision(),
                revision.pubStatus(),
                revision.embargoedUntil().orElse(null),
                revision.created(),
                revision.reason().action().label(),
                revision.reason().note().orElse(null),
                revision.actor().subject(),
                revision.actor().client(),
                revision.actor().requestId());
    }

    static RevisionSummary forReaders(RevisionRecord revision) {
        return new RevisionSummary(
                revision.revision(),
                revision.pubStatus(),
                revision.embargoedUntil().orElse(null),
                revision.created(),
                null,
                null,
                null,
                null,
                null);
    }
}
