package news.dateline.gateway.cors;

import java.util.List;
import java.util.SortedSet;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

import news.dateline.gateway.config.GatewayConfig;

/** Tells browsers which sites may call and what they may see of the answer, by Fetch's CORS protocol. */
@Startup
@ApplicationScoped
public class Cors {

    private static final String EXPOSED =
            "ETag, Link, Location, RateLimit, RateLimit-Policy, Retry-After, WWW-Authenticate, X-Request-Id";
    private static final String HEADERS = "Accept, Accept-Language, Authorization, Content-Language, Content-Type,"
            + " DPoP, Idempotency-Key, If-Match, If-None-Match, Last-Event-ID, X-API-Key, X-CSRF-Token, X-Request-Id";

    private final Origins origins;
    private final boolean credentials;
    private final String maxAge;

    Cors(GatewayConfig config) {
        GatewayConfig.CorsConfig cors = config.cors();
        List<String> names = cors.origins().orElse(List.of());
        Origins.flaw(names, cors.credentials()).ifPresent(flaw -> {
            throw new ConfigurationException("The gateway does not start: " + flaw);
        });
        this.origins = Origins.of(names);
        this.credentials = cors.credentials();
        this.maxAge = Long.toString(cors.maxAge().toSeconds());
    }

    /** Adds to any answer what lets the site see it, if it may. */
    public void mark(RoutingContext context) {
        if (origins.isEmpty()) {
            return;
        }
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        // Caches must not give one site's answer to another, whatever else the upstream says that it depends on.
        context.addHeadersEndHandler(end -> response.headers().add(HttpHeaders.VARY, "Origin"));
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null && origins.allow(origin)) {
            response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origins.any() ? "*" : origin)
                    .putHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
            if (credentials) {
                response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_CREDENTIALS, "true");
            }
        }
    }

    /** Leaves it to the upstream to say who may see an answer that needs no credential. */
    public void leaveToUpstream(HttpServerResponse response) {
        MultiMap headers = response.headers();
        headers.remove(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN);
        headers.remove(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS);
        headers.remove(HttpHeaders.ACCESS_CONTROL_ALLOW_CREDENTIALS);
    }

    /** Whether a browser asks, before the request proper and without any credential, what an allowed site may send. */
    public boolean isPreflight(HttpServerRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return request.method().equals(HttpMethod.OPTIONS)
                && origin != null
                && request.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD)
                && !origins.isEmpty()
                && origins.allow(origin);
    }

    /** Answers that question. */
    public void answer(HttpServerResponse response, SortedSet<String> methods) {
        response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, String.join(", ", methods))
                .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, HEADERS)
                .putHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, maxAge)
                .setStatusCode(204)
                .end();
    }
}
