package news.dateline.gateway;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.enterprise.inject.spi.CDI;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import news.dateline.gateway.route.Admission;
import news.dateline.gateway.route.RouteTable;
import news.dateline.gateway.support.Client;
import news.dateline.gateway.support.GatewayEnvironment;
import news.dateline.gateway.support.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

/** Each method of each row of the real route table: who gets through and who does not. */
@QuarkusTest
@WithTestResource(GatewayEnvironment.class)
class RouteAccessTest {

    @TestHTTPResource("/")
    URI base;

    Tokens tokens;

    private Client client;

    @BeforeEach
    void connect() {
        client = new Client(base);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void tokenWithJustTheScopesGetsThroughToTheRightUpstream(Row row) {
        var response = client.send(row.method(), row.target(), tokens.with(String.join(" ", row.scopes())));

        assertPassed(response, row);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void requestWithoutTokenIsUnauthenticated(Row row) {
        var response = client.send(row.method(), row.target(), null);

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate"))
                .contains("Bearer realm=\"dateline\", DPoP realm=\"dateline\", algs=\"ES256 ES384 PS256 RS256\"");
        assertThat(response.headers().firstValue("X-Upstream")).isEmpty();
        assertProblem(response.body(), "unauthenticated", 401);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void tokenWithAllOtherScopesIsForbidden(Row row) {
        for (String lacking : row.scopes()) {
            Set<String> others = new TreeSet<>(
                    rows().flatMap(other -> other.scopes().stream()).toList());
            others.addAll(Set.of("articles", "entities", "articles:publish", "entities:review", "entities:write"));
            others.remove(lacking);

            var response = client.send(row.method(), row.target(), tokens.with(String.join(" ", others)));

            assertThat(response.statusCode()).isEqualTo(403);
            assertThat(response.headers().firstValue("WWW-Authenticate"))
                    .contains("Bearer realm=\"dateline\", error=\"insufficient_scope\", scope=\""
                            + String.join(" ", row.scopes()) + "\"");
            assertThat(response.headers().firstValue("X-Upstream")).isEmpty();
            assertProblem(response.body(), "forbidden", 403);
        }
    }

    @ParameterizedTest
    @MethodSource("openRows")
    void whoeverHasTheAddressOfAnOpenRowGetsThroughAndATokenStaysBehind(Row row) {
        for (String token : Arrays.asList(null, tokens.expired(), tokens.with("articles:read"))) {
            var response = client.send(row.method(), row.target(), token);

            assertPassed(response, row);
            assertThat(new JsonObject(response.body()).getJsonObject("headers").fieldNames())
                    .doesNotContain("authorization");
        }
    }

    private static void assertPassed(HttpResponse<String> response, Row row) {
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("X-Upstream")).contains(row.upstream());
        var seen = new JsonObject(response.body());
        assertThat(seen.getString("method")).isEqualTo(row.method());
        assertThat(seen.getString("uri")).isEqualTo(row.target());
    }

    private static void assertProblem(String body, String slug, int status) {
        var problem = new JsonObject(body);
        assertThat(problem.getString("type")).isEqualTo("urn:dateline:problem:" + slug);
        assertThat(problem.getInteger("status")).isEqualTo(status);
        assertThat(problem.getString("instance")).startsWith("urn:dateline:request:");
    }

    static Stream<Row> rows() {
        return all().filter(row -> row.admission() instanceof Admission.Token);
    }

    static Stream<Row> openRows() {
        return all().filter(row -> row.admission() instanceof Admission.Capability);
    }

    private static Stream<Row> all() {
        return CDI.current().select(RouteTable.class).get().routes().stream()
                .flatMap(route -> route.declared().stream().map(method -> {
                    var access = route.access(method).orElseThrow();
                    String path = route.path().replaceAll("\\{[^}]+}", "0198c0de-7");
                    return new Row(method, path + "?limit=2&q=a%20b", access.admission(), access.upstream());
                }));
    }

    record Row(String method, String target, Admission admission, String upstream) {

        SortedSet<String> scopes() {
            return admission instanceof Admission.Token(var scopes) ? scopes : new TreeSet<>();
        }
    }
}
