package news.dateline.systemtests;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;

import com.fasterxml.jackson.databind.JsonNode;

/** What came back. */
record Answer(int status, HttpHeaders headers, String body) {

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    JsonNode json() {
        return Json.read(body);
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    String etag() {
        return header("ETag");
    }

    String problem() {
        return header("Content-Type").startsWith("application/problem+json")
                ? json().path("type").asText().replace("urn:dateline:problem:", "")
                : "no problem+json but " + header("Content-Type");
    }
}
