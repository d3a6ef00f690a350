package news.dateline.gateway;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import news.dateline.gateway.route.Route;
import news.dateline.gateway.route.RouteTable;
import news.dateline.gateway.support.GatewayEnvironment;
import news.dateline.gateway.support.RawClient;
import news.dateline.gateway.support.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

/** What browsers are told about web sites that call. */
@QuarkusTest
@WithTestResource(GatewayEnvironment.class)
class CorsTest {

    private static final String DESK = GatewayEnvironment.ALLOWED_ORIGIN;

    @TestHTTPResource("/")
    URI base;

    @Inject
    RouteTable table;

    Tokens tokens;

    @Test
    void everyRouteCanBeAskedForWithoutAToken() throws IOException {
        for (Route route : table.routes()) {
            if (route.access("OPTIONS").isPresent()) {
                // Its service answers.
                continue;
            }
            String head = preflight(route.path().replaceAll("\\{[^}]+}", "7"), DESK);

            assertThat(head).as(route.path()).startsWith("http/1.1 204 ");
            assertThat(head)
                    .contains("\r\naccess-control-allow-origin: " + DESK + "\r\n")
                    .contains("\r\naccess-control-allow-credentials: true\r\n")
                    .contains("\r\naccess-control-allow-methods: "
                            + String.join(", ", route.allowed()).toLowerCase(Locale.ROOT) + "\r\n")
                    .contains("authorization")
                    .contains("if-match")
                    .contains("\r\naccess-control-max-age: 600\r\n")
                    .contains("\r\nvary: origin\r\n");
        }
    }

    @Test
    void otherSitesAndOtherPathsAreToldNothing() throws IOException {
        assertThat(preflight("/api/v1/articles", "https://evil.test"))
                .startsWith("http/1.1 401 ")
                .doesNotContain("access-control-");
        assertThat(preflight("/api/v1/articles", DESK + ".evil.test")).doesNotContain("access-control-");
        assertThat(preflight("/api/v1/articles", "null")).doesNotContain("access-control-");
        assertThat(preflight("/api/v1/nothing", DESK)).startsWith("http/1.1 401 ");
        assertThat(preflight("/internal/api-keys/exchange", DESK)).startsWith("http/1.1 404 ");
    }

    @Test
    void allowedSiteSeesTheAnswerAndWhatIsInItsHeaders() throws IOException {
        String head = get("/api/v1/articles?do=conflict", DESK, tokens.with("articles:read"));

        assertThat(head)
                .contains("\r\naccess-control-allow-origin: " + DESK + "\r\n")
                .contains("\r\naccess-control-expose-headers: etag, link, location, ")
                .contains("\r\nvary: origin\r\n");
    }

    @Test
    void allowedSiteSeesWhyItWasRefused() throws IOException {
        assertThat(get("/api/v1/articles", DESK, "x"))
                .startsWith("http/1.1 401 ")
                .contains("\r\naccess-control-allow-origin: " + DESK + "\r\n");
    }

    @Test
    void otherSiteDoesNotSeeTheAnswer() throws IOException {
        assertThat(get("/api/v1/articles", "https://evil.test", tokens.with("articles:read")))
                .startsWith("http/1.1 200 ")
                .doesNotContain("access-control-");
    }

    @Test
    void answersThatNeedNoCredentialAreLeftToTheUpstream() throws IOException {
        assertThat(get("/api/v1/test/open/x", DESK, null)).doesNotContain("access-control-");
    }

    private String preflight(String path, String origin) throws IOException {
        return head("OPTIONS " + path + " HTTP/1.1\r\nHost: x\r\nOrigin: " + origin
                + "\r\nAccess-Control-Request-Method: GET\r\nAccess-Control-Request-Headers: authorization\r\n\r\n");
    }

    private String get(String path, String origin, String token) throws IOException {
        String authorization = token == null ? "" : "Authorization: Bearer " + token + "\r\n";
        return head("GET " + path + " HTTP/1.1\r\nHost: x\r\nOrigin: " + origin + "\r\n" + authorization + "\r\n");
    }

    private String head(String request) throws IOException {
        try (var raw = new RawClient(base)) {
            return raw.write(request).readHead().toLowerCase(Locale.ROOT);
        }
    }
}
