package news.dateline.articles.audit.domain;

import java.util.Optional;

/**
 * What came of verifying a part of the chain.
 *
 * @param checked how many records were found to be as they were written
 * @param until the position up to which the chain is whole
 * @param more whether the chain goes on behind that
 * @param unchained how many records are not chained yet, and thus not verified
 * @param fault the first broken link; empty if there is none
 */
public record Verification(
        long checked, long until, boolean more, AuditHead head, long unchained, Optional<Fault> fault) {

    /**
     * A broken link.
     *
     * @param position where in the chain
     * @param id the record there; empty if there is none
     * @param reason what is wrong with it
     */
    public record Fault(long position, Optional<Long> id, String reason) {}
}
