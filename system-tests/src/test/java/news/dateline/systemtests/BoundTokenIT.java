package news.dateline.systemtests;

import java.net.URI;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A token that the identity provider itself has bound to a client's key (DPoP). */
class BoundTokenIT {

    private static final RunningSuite SUITE = RunningSuite.get();
    private static final String ARTICLES = "/api/v1/articles";

    private final ClientKey key = new ClientKey();

    @Test
    void clientThatHasTheKeyCanUseTheTokenAndNobodyElseCan() {
        // given
        String token = boundToken();

        // when
        Answer sent = post(token, key.proofWith(token, "POST", address(ARTICLES)));

        // then
        assertThat(sent.status()).as(sent.body()).isEqualTo(201);
        assertThat(get("/api/v1/entities", token, key).status()).isEqualTo(200);
        assertThat(get(ARTICLES, token, new ClientKey()).status()).isEqualTo(401);
        assertThat(SUITE.withToken(token).get(ARTICLES).status())
                .as("as a bearer token")
                .isEqualTo(401);
    }

    private static Answer post(String token, String proof) {
        return SUITE.anonymous()
                .post(
                        ARTICLES + "?source=bound",
                        "text/plain",
                        Sample.WIRE_PLUTO.text(),
                        Map.of("Authorization", "DPoP " + token, "DPoP", proof));
    }

    private static Answer get(String path, String token, ClientKey key) {
        return SUITE.anonymous()
                .get(
                        path,
                        Map.of("Authorization", "DPoP " + token, "DPoP", key.proofWith(token, "GET", address(path))));
    }

    private String boundToken() {
        URI endpoint = URI.create(SUITE.issuer() + "/protocol/openid-connect/token");
        String form = "grant_type=password&client_id=dateline-demo&username=journalist&password=journalist";
        Answer answer = new Api(endpoint, null)
                .post(
                        endpoint.getPath(),
                        "application/x-www-form-urlencoded",
                        form,
                        Map.of("DPoP", key.proof("POST", endpoint.toString())));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode token = answer.json();
        assertThat(token.path("token_type").asText()).isEqualTo("DPoP");
        return token.path("access_token").asText();
    }

    private static String address(String path) {
        return SUITE.gateway().resolve(path).toString();
    }
}
