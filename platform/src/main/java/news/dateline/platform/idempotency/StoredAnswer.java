package news.dateline.platform.idempotency;

import java.util.List;
import java.util.Map;

import jakarta.ws.rs.core.Response;

/**
 * What was answered to a request that was carried out.
 *
 * @param body empty if there was none
 */
record StoredAnswer(Fingerprint fingerprint, int status, Map<String, List<String>> headers, String body) {

    Response toResponse() {
        Response.ResponseBuilder response = Response.status(status);
        headers.forEach((name, values) -> values.forEach(value -> response.header(name, value)));
        return body.isEmpty() ? response.build() : response.entity(body).build();
    }
}
