package news.dateline.articles.audit.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.article.domain.AuditTrail.Action;

/** The records that are kept. */
public interface AuditRecords {

    /** Reads the newest first. */
    List<AuditRecord> list(Query query);

    /** Reads and locks the head of the chain, unless another replica has it. */
    Optional<AuditHead> lockHead();

    /** The head of the chain. */
    AuditHead head();

    /** The oldest that are not chained yet. */
    List<AuditRecord> unchained(int limit);

    /** How many are not chained yet. */
    long countUnchained();

    /** Chains records and moves the locked head. */
    void chain(List<AuditRecord> records, AuditHead head);

    /** Reads the chain upwards from after a position. */
    List<AuditRecord> chained(long after, int limit);

    /**
     * Which records to list.
     *
     * @param from not before this time
     * @param to before this time
     * @param below only those with lesser ids
     */
    record Query(
            Optional<ArticleId> article,
            Optional<String> subject,
            Optional<Action> action,
            Optional<Instant> from,
            Optional<Instant> to,
            long below,
            int limit) {}
}
