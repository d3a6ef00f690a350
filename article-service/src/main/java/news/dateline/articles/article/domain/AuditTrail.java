package news.dateline.articles.article.domain;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who did what to which article. */
public interface AuditTrail {

    /** Keeps records in the running transaction, in this order. */
    void add(List<Entry> entries);

    /** Keeps a record in the running transaction. */
    default void add(Entry entry) {
        add(List.of(entry));
    }

    /** What was done. */
    enum Action {
        CREATED,
        REVISED,
        CORRECTED,
        /** An earlier revision became the current one again. */
        REVERTED,
        PUBLISHED,
        SCHEDULED,
        UNPUBLISHED,
        TAKEN_DOWN,
        RESTORED,
        KILLED,
        ERASED,
        /** Its embargo ended by itself. */
        EMBARGO_ENDED,
        /** It expired by itself. */
        EXPIRED,
        /** An editor took over a colleague's lock. */
        LOCK_TAKEN_OVER,
        /** A legal hold keeps it from being erased. */
        HELD,
        HOLD_LIFTED,
        RETENTION_RULE_SET,
        RETENTION_RULE_REMOVED,
        API_KEY_CREATED,
        API_KEY_REVOKED;

        /** As it stands in the API: {@code taken-down}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One change.
     *
     * @param article empty if the change is about no single article
     * @param before the revision before it, if there was one
     * @param after the revision after it, if there is one
     * @param note what an editor gave as the reason; never content
     */
    record Entry(
            Optional<ArticleId> article,
            Action action,
            Optional<Integer> before,
            Optional<Integer> after,
            Actor actor,
            Instant at,
            Optional<String> note) {}
}
