package news.dateline.gateway.door;

import io.vertx.core.http.HttpServerResponse;

/** What browsers are told with each answer. */
final class SecurityHeaders {

    private SecurityHeaders() {}

    static void put(HttpServerResponse response) {
        response.putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("X-Frame-Options", "DENY")
                .putHeader("Referrer-Policy", "no-referrer")
                // Browsers heed it over TLS only.
                .putHeader("Strict-Transport-Security", "max-age=31536000");
    }
}
