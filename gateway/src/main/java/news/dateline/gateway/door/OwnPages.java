package news.dateline.gateway.door;

import java.util.Set;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.ConfigProvider;

import news.dateline.gateway.route.RequestPath;

/** The few pages that the gateway answers itself, without a token. */
final class OwnPages {

    private static final String ROOT = "/";
    private static final Set<String> HEALTH =
            Set.of("/q/health", "/q/health/live", "/q/health/ready", "/q/health/started");

    private OwnPages() {}

    static boolean has(HttpMethod method, RequestPath path) {
        return (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD))
                && (path.raw().equals(ROOT) || HEALTH.contains(path.raw()));
    }

    static void answer(RoutingContext context, RequestPath path) {
        if (path.raw().equals(ROOT)) {
            context.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                    .end(front().toBuffer());
        } else {
            context.next();
        }
    }

    private static JsonObject front() {
        String version = ConfigProvider.getConfig().getValue("quarkus.application.version", String.class);
        return new JsonObject()
                .put("name", "Dateline")
                .put("version", version)
                .put(
                        "links",
                        new JsonObject()
                                .put("articles", "/api/v1/articles")
                                .put("entities", "/api/v1/entities")
                                .put("health", "/q/health"));
    }
}
