package news.dateline.articles.audit.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

import news.dateline.articles.audit.domain.Verification;

/**
 * What came of verifying the chain.
 *
 * @param intact whether every record that was checked is as it was written
 * @param checked how many were
 * @param until the position up to which the chain is whole
 * @param next where to go on with {@code after}; absent at the end, and after a fault
 * @param unchained how many records of the last second are not chained yet
 * @param broken the first broken link
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
record VerificationJson(boolean intact, long checked, long until, Long next, long unchained, Head head, Broken broken) {

    static VerificationJson of(Verification result) {
        return new VerificationJson(
                result.fault().isEmpty(),
                result.checked(),
                result.until(),
                result.more() ? result.until() : null,
                result.unchained(),
                new Head(result.head().position(), result.head().hash()),
                result.fault()
                        .map(fault -> new Broken(fault.position(), fault.id().orElse(null), fault.reason()))
                        .orElse(null));
    }

    /** The last link. Whoever keeps it elsewhere can tell later whether the chain was made anew. */
    @RegisterForReflection
    record Head(long position, String hash) {}

    /**
     * A broken link.
     *
     * @param position where in the chain
     * @param id of the record there
     */
    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Broken(long position, Long id, String reason) {}
}
