package news.dateline.gateway.door;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import news.dateline.gateway.description.Description;
import news.dateline.gateway.route.RequestPath;

/** The few pages that the gateway answers itself, without a token. */
@ApplicationScoped
class OwnPages {

    private static final String ROOT = "/";
    private static final String OPENAPI = "/openapi";
    private static final String DOCS = "docs";
    private static final String JSON = "application/json";
    private static final Set<String> HEALTH =
            Set.of("/q/health", "/q/health/live", "/q/health/ready", "/q/health/started");

    private final Description description;
    private final String version;

    OwnPages(Description description, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.description = description;
        this.version = version;
    }

    boolean has(HttpMethod method, RequestPath path) {
        return (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD))
                && (path.raw().equals(ROOT)
                        || path.raw().equals(OPENAPI)
                        || path.isBelow(DOCS)
                        || HEALTH.contains(path.raw()));
    }

    void answer(RoutingContext context, RequestPath path) {
        switch (path.raw()) {
            case ROOT -> sendJson(context, front().toBuffer());
            case OPENAPI ->
                description
                        .document()
                        .onSuccess(document -> sendJson(context, document))
                        .onFailure(context::fail);
            default -> context.next();
        }
    }

    private static void sendJson(RoutingContext context, Buffer body) {
        context.response().putHeader(HttpHeaders.CONTENT_TYPE, JSON).end(body);
    }

    private JsonObject front() {
        return new JsonObject()
                .put("name", "Dateline")
                .put("version", version)
                .put(
                        "links",
                        new JsonObject()
                                .put("articles", "/api/v1/articles")
                                .put("entities", "/api/v1/entities")
                                .put("description", OPENAPI)
                                .put("documentation", "/docs/")
                                .put("health", "/q/health"));
    }
}
