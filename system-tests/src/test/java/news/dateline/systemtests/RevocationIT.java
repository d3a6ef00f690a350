package news.dateline.systemtests;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the gateway asks the identity provider about the tokens of open streams, and what it is told. */
class RevocationIT {

    private static final RunningSuite SUITE = RunningSuite.get();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void aTokenIsActiveUntilItsSessionEnds() throws IOException, InterruptedException {
        // given
        String form = "grant_type=password&client_id=dateline-demo&username=reader&password=reader";
        JsonNode signedIn = post("token", form, "");
        String token = signedIn.path("access_token").asText();
        assertThat(isActive(token)).isTrue();

        // when
        post(
                "logout",
                "client_id=dateline-demo&refresh_token="
                        + signedIn.path("refresh_token").asText(),
                "");

        // then
        assertThat(isActive(token)).isFalse();
    }

    private static boolean isActive(String token) throws IOException, InterruptedException {
        String credentials = "dateline-api:" + SUITE.gatewaySecret();
        String basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.US_ASCII));
        return post("token/introspect", "token=" + token, "Basic " + basic)
                .path("active")
                .asBoolean();
    }

    private static JsonNode post(String path, String form, String authorization)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(SUITE.issuer() + "/protocol/openid-connect/" + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        var answer = HTTP.send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 204);
        return answer.body().isEmpty() ? Json.read("{}") : Json.read(answer.body());
    }
}
