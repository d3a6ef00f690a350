package news.dateline.systemtests;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for all routes alike: which addresses and tokens are good for nothing, and what a limited user does not see. */
class DoorIT {

    private static final RunningSuite SUITE = RunningSuite.get();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/articles/..%2f..%2fq/health",
                "/api/v1/articles/%2e%2e/entities",
                "/api/v1//articles",
                "/api/v1/articles;x=1"
            })
    void anAmbiguousPathIsRefused(String path) {
        assertThat(SUITE.as("admin").get(path).status()).isEqualTo(400);
    }

    @Test
    void anExpiringAddressNeedsNoTokenAndOpensNothingElse() {
        String url = SUITE.as("reader")
                .send("POST", "/api/v1/reconciliation/capabilities", "application/json", "{\"life\": \"PT5M\"}")
                .json()
                .path("url")
                .asText();
        String path = URI.create(url).getPath();
        Api anonymous = SUITE.anonymous();

        Answer manifest = anonymous.get(path);

        assertThat(url).startsWith(SUITE.gateway().toString());
        assertThat(manifest.status()).as(manifest.body()).isEqualTo(200);
        assertThat(manifest.json().at("/suggest/entity/service_url").asText()).isEqualTo(url);
        assertThat(anonymous.get(path + "/suggest/entity?prefix=a").status()).isEqualTo(200);
        assertThat(anonymous
                        .send(
                                "POST",
                                path,
                                "application/x-www-form-urlencoded",
                                "queries=%7B%22q%22%3A%7B%22query%22%3A%22a%22%7D%7D")
                        .status())
                .isEqualTo(200);
        assertThat(anonymous.get(path.replace("/via/cap.", "/via/cap.A")).status())
                .isEqualTo(401);
        assertThat(anonymous.send("DELETE", path, null, null).status()).isEqualTo(401);
        assertThat(anonymous.get(path.replace("/0.2", "/capabilities")).status())
                .isEqualTo(401);
    }

    @Test
    void everyAnswerHasARequestIdAndKeepsTheClientsOwn() {
        assertThat(SUITE.anonymous().get("/api/v1/articles").header("X-Request-Id"))
                .isNotEmpty();
        String own = "of-a-client-" + UUID.randomUUID();
        assertThat(SUITE.anonymous()
                        .get("/api/v1/articles", Map.of("X-Request-Id", own))
                        .header("X-Request-Id"))
                .isEqualTo(own);
        assertThat(Stream.of(
                                SUITE.anonymous().get("/api/v1/articles"),
                                SUITE.as("reader").get("/api/v1/articles/" + UUID.randomUUID()))
                        .map(answer -> answer.json().path("instance").asText()))
                .allMatch(instance -> instance.startsWith("urn:dateline:request:"));
    }

    @Test
    void aUserWhoIsLimitedToSomeSourcesDealsWithTheseOnly() {
        Api stringer = SUITE.as("stringer");
        String others = Articles.path(SUITE.as("journalist").postNinjs(Sample.TURKIC_STATES.ninjsAs("door")));
        String theirs = "/api/v1/articles?source=city-desk&externalId=stringer-" + UUID.randomUUID();

        assertThat(stringer.get(others).status()).isEqualTo(404);
        assertThat(stringer.post(theirs.replace("city-desk", "another"), "text/plain", "BAKU, March 11. It rains.")
                        .status())
                .isEqualTo(403);
        Answer taken = stringer.post(theirs, "text/plain", "BAKU, March 11. It rains.");
        assertThat(taken.status()).as(taken.body()).isEqualTo(201);
        assertThat(stringer.get(Articles.path(taken)).status()).isEqualTo(200);
    }

    @Test
    void aTokenOfAnotherMakeIsRefused() {
        String none = "eyJhbGciOiJub25lIn0.eyJzY29wZSI6ImFydGljbGVzOnJlYWQifQ.";

        assertThat(new Api(SUITE.gateway(), none).get("/api/v1/articles").status())
                .isEqualTo(401);
        assertThat(new Api(SUITE.gateway(), SUITE.tokenOf("reader") + "x")
                        .get("/api/v1/articles")
                        .status())
                .isEqualTo(401);
    }
}
