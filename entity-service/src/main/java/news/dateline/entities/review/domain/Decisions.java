package news.dateline.entities.review.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The decisions that people made. */
public interface Decisions {

    /** Keeps a decision in the running transaction. */
    void add(Decision decision);

    /** Notes in the running transaction that a decision was undone. */
    void undo(UUID id, Instant at, String by);

    /** One decision. */
    Optional<Decision> find(UUID id);

    /**
     * Decisions, the newest first.
     *
     * @param before only those before this one; null to begin
     * @param limit the most that are returned
     */
    List<Decision> list(UUID before, int limit);
}
