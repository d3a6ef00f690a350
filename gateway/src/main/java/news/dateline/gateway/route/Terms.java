package news.dateline.gateway.route;

import java.time.Duration;
import java.util.OptionalInt;

/**
 * How much a request may send and how long its upstream may take.
 *
 * @param bodyLimit the largest body in bytes
 * @param responseTimeout how long the upstream may take to begin its answer, once it has the whole request
 * @param idleTimeout how long the upstream may pause within its answer, or both sides of a WebSocket may be silent
 * @param validated whether JSON bodies are looked at here already
 * @param webSocket whether a GET may open a WebSocket
 * @param requestsPerMinute how many requests a caller may send here in a minute, if there is a limit of this route alone
 */
public record Terms(
        long bodyLimit,
        Duration responseTimeout,
        Duration idleTimeout,
        boolean validated,
        boolean webSocket,
        OptionalInt requestsPerMinute) {

    /** The {@link #bodyLimit} of a stream without end. */
    public static final long UNLIMITED = Long.MAX_VALUE;
}
