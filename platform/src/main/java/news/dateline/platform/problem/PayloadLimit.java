package news.dateline.platform.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import news.dateline.contracts.problem.ProblemType;
import news.dateline.platform.request.RequestIds;

/** Says what is wrong with a request that announces too large a body; Quarkus itself refuses it without a word. */
@ApplicationScoped
class PayloadLimit {

    /** After the request has its id. */
    private static final int PRIORITY = 900;

    private final long limit;
    private final RequestIds requestIds;

    PayloadLimit(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "10M") MemorySize limit,
            RequestIds requestIds) {
        this.limit = limit.asLongValue();
        this.requestIds = requestIds;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || !length.matches("\\d{1,18}") || Long.parseLong(length) <= limit) {
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
