package news.dateline.platform.request;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import news.dateline.contracts.problem.ProblemType;
import news.dateline.platform.problem.Problems;

/**
 * Has large bodies wait for one another: read and understood, each takes several times its length in memory, and a dozen at once
 * would end the service. Bodies that are streams are not kept and do not count.
 */
@Singleton
public class LargeBodies {

    private static final int MEBIBYTE = 1024 * 1024;
    /** Most articles are smaller by far, and never wait. */
    private static final int SMALL = 64 * 1024;

    private static final int ALL = 16 * MEBIBYTE;
    /** A body of unknown length may become as large as any, but few do. */
    private static final int UNKNOWN = 5 * MEBIBYTE;

    private final BodyRoom room = new BodyRoom(ALL, Duration.ofSeconds(20));
    private final CurrentVertxRequest current;
    private final List<String> streams;

    LargeBodies(
            CurrentVertxRequest current,
            @ConfigProperty(name = "dateline.http.streams") Optional<List<String>> streams) {
        this.current = current;
        this.streams = streams.orElse(List.of());
    }

    /** Runs before the body is read, in the virtual thread of the request, which may wait. */
    @ServerRequestFilter
    public void admit(ContainerRequestContext request) {
        RoutingContext context = current.getCurrent();
        int size = size(request);
        if (size <= SMALL || streams.contains(context.normalizedPath())) {
            return;
        }
        if (!room.enter(size)) {
            throw Problems.of(
                    ProblemType.SERVICE_UNAVAILABLE,
                    "Too many large bodies are being read; send this one again later.");
        }
        leaveOnceOver(context, size);
    }

    private void leaveOnceOver(RoutingContext context, int size) {
        var present = new AtomicBoolean(true);
        Runnable leave = () -> {
            if (present.getAndSet(false)) {
                room.leave(size);
            }
        };
        context.addEndHandler(ended -> leave.run());
        // Of a client that went while its body waited for room nobody tells the end once more.
        if (context.response().closed() || context.response().ended()) {
            leave.run();
        }
    }

    private static int size(ContainerRequestContext request) {
        if (request.getHeaderString("Transfer-Encoding") != null) {
            return UNKNOWN;
        }
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            return 0;
        }
        return length.matches("\\d{1,9}") ? Math.min(Integer.parseInt(length), ALL) : ALL;
    }
}
