package news.dateline.gateway.route;

import java.time.Duration;

/**
 * How much a request may send and how long its upstream may take.
 *
 * @param bodyLimit the largest body in bytes
 * @param responseTimeout how long the upstream may take to begin its answer, once it has the whole request
 * @param idleTimeout how long the upstream may pause within its answer
 */
public record Terms(long bodyLimit, Duration responseTimeout, Duration idleTimeout) {

    /** The {@link #bodyLimit} of a stream without end. */
    public static final long UNLIMITED = Long.MAX_VALUE;
}
