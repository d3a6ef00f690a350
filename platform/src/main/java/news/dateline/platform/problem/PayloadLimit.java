package news.dateline.platform.problem;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import news.dateline.contracts.problem.ProblemType;
import news.dateline.platform.request.RequestIds;

/**
 * Says what is wrong with a request that announces too large a body; Quarkus itself refuses it without a word. Paths whose bodies
 * are streams have no limit; then Quarkus' own must be out of their way, and this sets it for all others.
 */
@ApplicationScoped
class PayloadLimit {

    /** After the request has its id. */
    private static final int PRIORITY = 900;
    /** After Quarkus has set its limit. */
    private static final int LAST = 1;

    private final long limit;
    private final List<String> streams;
    private final RequestIds requestIds;

    PayloadLimit(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "10M") MemorySize most,
            @ConfigProperty(name = "dateline.http.max-body-size") Optional<MemorySize> limit,
            @ConfigProperty(name = "dateline.http.streams") Optional<List<String>> streams,
            RequestIds requestIds) {
        this.limit = limit.orElse(most).asLongValue();
        this.streams = streams.orElse(List.of());
        this.requestIds = requestIds;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
        filters.register(this::cap, LAST);
    }

    /** What is sent without its length is cut off while it is read. */
    private void cap(RoutingContext context) {
        if (!isStream(context)) {
            context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit);
        }
        context.next();
    }

    private boolean isStream(RoutingContext context) {
        return streams.contains(context.normalizedPath());
    }

    private void check(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (isStream(context) || length == null || !length.matches("\\d{1,18}") || Long.parseLong(length) <= limit) {
            context.next();
            return;
        }
        var type = ProblemType.PAYLOAD_TOO_LARGE;
        var problem = new JsonObject()
                .put("type", type.uri().toString())
                .put("title", type.title())
                .put("status", type.status())
                .put("detail", "The body may have at most " + limit + " bytes.")
                .put("instance", "urn:dateline:request:" + requestIds.of(context));
        context.response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                .end(problem.toBuffer())
                // The rest of the body is not read, so that the connection is of no further use.
                .onComplete(ended -> context.request().connection().close());
    }
}
