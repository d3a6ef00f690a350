package news.dateline.gateway;

import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfig;
import io.vertx.core.json.JsonObject;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import news.dateline.gateway.config.GatewayConfig;
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
    void tokenWithJustTheScopeGetsThroughToTheRightUpstream(Row row) {
        var response = client.send(row.method(), row.target(), tokens.with(row.scope()));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("X-Upstream")).contains(row.upstream());
        var seen = new JsonObject(response.body());
        assertThat(seen.getString("method")).isEqualTo(row.method());
        assertThat(seen.getString("uri")).isEqualTo(row.target());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void requestWithoutTokenIsUnauthenticated(Row row) {
        var response = client.send(row.method(), row.target(), null);

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"dateline\"");
        assertThat(response.headers().firstValue("X-Upstream")).isEmpty();
        assertProblem(response.body(), "unauthenticated", 401);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void tokenWithAllOtherScopesIsForbidden(Row row) {
        Set<String> others = new TreeSet<>(rows().map(Row::scope).toList());
        others.addAll(Set.of("articles", "entities", "articles:publish", "entities:review", "entities:write"));
        others.remove(row.scope());

        var response = client.send(row.method(), row.target(), tokens.with(String.join(" ", others)));

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.headers().firstValue("WWW-Authenticate"))
                .contains("Bearer realm=\"dateline\", error=\"insufficient_scope\", scope=\"" + row.scope() + "\"");
        assertThat(response.headers().firstValue("X-Upstream")).isEmpty();
        assertProblem(response.body(), "forbidden", 403);
    }

    private static void assertProblem(String body, String slug, int status) {
        var problem = new JsonObject(body);
        assertThat(problem.getString("type")).isEqualTo("urn:dateline:problem:" + slug);
        assertThat(problem.getInteger("status")).isEqualTo(status);
        assertThat(problem.getString("instance")).startsWith("urn:dateline:request:");
    }

    static Stream<Row> rows() {
        return ConfigProvider.getConfig()
                .unwrap(SmallRyeConfig.class)
                .getConfigMapping(GatewayConfig.class)
                .routes()
                .stream()
                .flatMap(route -> route.methods().entrySet().stream()
                        .map(method -> new Row(
                                method.getKey(),
                                route.path().replaceAll("\\{[^}]+}", "0198c0de-7") + "?limit=2&q=a%20b",
                                method.getValue(),
                                route.upstream())));
    }

    record Row(String method, String target, String scope, String upstream) {}
}
