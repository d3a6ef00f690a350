package news.dateline.gateway.route;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import news.dateline.gateway.config.GatewayConfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RouteTableTest {

    private static final long BODY_LIMIT = 12L << 20;
    private static final Duration CLIENT_IDLE_TIMEOUT = Duration.ofSeconds(75);

    @Test
    void variableStandsForExactlyOneSegment() {
        var table = table(row("/api/v1/articles/{id}", "GET", "articles:read"));

        assertThat(pathFound(table, "/api/v1/articles/7")).isEqualTo("/api/v1/articles/{id}");
        assertThat(pathFound(table, "/api/v1/articles/a%20b")).isEqualTo("/api/v1/articles/{id}");
        assertThat(pathFound(table, "/api/v1/articles")).isEqualTo("nothing");
        assertThat(pathFound(table, "/api/v1/articles/")).isEqualTo("nothing");
        assertThat(pathFound(table, "/api/v1/articles/7/")).isEqualTo("nothing");
        assertThat(pathFound(table, "/api/v1/articles/7/entities")).isEqualTo("nothing");
    }

    @Test
    void mostSpecificPatternWinsWhateverTheOrder() {
        var general = row("/api/v1/articles/{id}", "GET", "articles:read");
        var special = row("/api/v1/articles/search", "POST", "admin");

        for (var table : List.of(table(general, special), table(special, general))) {
            assertThat(pathFound(table, "/api/v1/articles/search")).isEqualTo("/api/v1/articles/search");
            assertThat(pathFound(table, "/api/v1/articles/7")).isEqualTo("/api/v1/articles/{id}");
        }
    }

    @Test
    void methodIsNotLookedForInLessSpecificPatterns() {
        var table = table(
                row("/api/v1/articles/{id}", "DELETE", "articles:write"),
                row("/api/v1/articles/search", "GET", "articles:read"));

        var route = table.find(RequestPath.parse("/api/v1/articles/search").orElseThrow())
                .orElseThrow();

        assertThat(route.access("DELETE")).isEmpty();
        assertThat(route.allowed()).containsExactly("GET", "HEAD");
    }

    @Test
    void percentEncodingDoesNotHideALiteral() {
        var table = table(
                row("/api/v1/articles/{id}", "GET", "articles:read"), row("/api/v1/articles/search", "GET", "admin"));

        assertThat(pathFound(table, "/api/v1/articles/%73earch")).isEqualTo("/api/v1/articles/search");
    }

    @Test
    void rowsOfOnePathAddUpAndGetCoversHead() {
        var table = table(
                row("/api/v1/articles/{id}", "GET", "articles:read"), row("/api/v1/articles/{key}", "DELETE", "admin"));

        var route = table.find(RequestPath.parse("/api/v1/articles/7").orElseThrow())
                .orElseThrow();

        assertThat(route.access("DELETE")).map(Route.Access::admission).contains(scopes("admin"));
        assertThat(route.access("HEAD")).map(Route.Access::admission).contains(scopes("articles:read"));
        assertThat(route.access("PUT")).isEmpty();
        assertThat(route.allowed()).containsExactly("DELETE", "GET", "HEAD");
    }

    @Test
    void unknownUpstreamIsRefused() {
        var row = row("/api/v1/articles", "GET", "articles:read");
        row.put("upstream", "archive");

        assertRefused("the path '/api/v1/articles' names the upstream 'archive'", row);
    }

    @Test
    void sameMethodTwiceIsRefusedAlsoUnderAnotherVariableName() {
        assertRefused(
                "the path '/api/v1/articles/{key}' has the method GET a second time",
                row("/api/v1/articles/{id}", "GET", "articles:read"),
                row("/api/v1/articles/{key}", "GET", "admin"));
    }

    @Test
    void competingPatternsAreRefused() {
        assertRefused(
                "'/api/v1/{kind}/latest' and '/api/v1/articles/{id}' match the same requests",
                row("/api/v1/articles/{id}", "GET", "articles:read"),
                row("/api/v1/{kind}/latest", "POST", "articles:read"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "articles",
                "/articles",
                "/api/",
                "/api/v1//articles",
                "/api/v1/articles/",
                "/api/v1/Articles",
                "/api/v1/{id",
                "/api/v1/{}",
                "/api/v1/{id}/{id}",
                "/api/v1/a{id}",
                "/api/v1/..",
                "/api/v1/*",
                "/api/v1/a%20b"
            })
    void badPatternIsRefused(String path) {
        assertRefused("the path '" + path + "'", row(path, "GET", "articles:read"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"get", "TRACE", "CONNECT", "OPTIONS", "ANY"})
    void badMethodIsRefused(String method) {
        assertRefused("has the method '" + method + "'", row("/api/v1/articles", method, "articles:read"));
    }

    @Test
    void rowWithoutTermsHasThoseOfTheGatewayAndItsUpstream() {
        var table = table(row("/api/v1/articles", "GET", "articles:read"));

        assertThat(access(table, "/api/v1/articles"))
                .isEqualTo(new Route.Access(
                        scopes("articles:read"),
                        "articles",
                        new Terms(
                                BODY_LIMIT,
                                Duration.ofSeconds(30),
                                Duration.ofSeconds(30),
                                false,
                                false,
                                OptionalInt.empty())));
    }

    @Test
    void rowCanHaveTermsOfItsOwnAndNeedSeveralScopes() {
        var row = row("/api/v1/articles", "GET", "articles:read entities:read");
        row.putAll(Map.of(
                "body-limit",
                "64M",
                "response-timeout",
                "50s",
                "idle-timeout",
                "1m",
                "requests-per-minute",
                "7",
                "web-socket",
                "true"));

        assertThat(access(table(row), "/api/v1/articles"))
                .isEqualTo(new Route.Access(
                        scopes("articles:read", "entities:read"),
                        "articles",
                        new Terms(
                                64L << 20,
                                Duration.ofSeconds(50),
                                Duration.ofSeconds(60),
                                false,
                                true,
                                OptionalInt.of(7))));
    }

    @Test
    void bodiesThatAreTooLargeToBeKeptCannotBeValidated() {
        var row = row("/api/v1/articles", "POST", "articles:write");
        row.putAll(Map.of("validate", "true", "body-limit", "none"));

        assertRefused("has validate, but bodies of more than 12 MiB", row);
    }

    @Test
    void webSocketWithoutTheMethodThatOpensOneIsRefused() {
        var row = row("/api/v1/articles", "POST", "articles:write");
        row.put("web-socket", "true");

        assertRefused("has web-socket, but not the method GET", row);
    }

    @Test
    void rowCanBeOpenToWhoeverHasTheAddressAndTakeStreamsWithoutEnd() {
        var row = row("/api/v1/exports/{signature}", "GET", "capability");
        row.put("body-limit", "none");

        var access = access(table(row), "/api/v1/exports/x");

        assertThat(access.admission()).isEqualTo(new Admission.Capability());
        assertThat(access.terms().bodyLimit()).isEqualTo(Terms.UNLIMITED);
    }

    @Test
    void onlyWhatIsOpenByItsAddressCanBeAskedByBrowsersBeforehand() {
        var table = table(row("/api/v1/exports/{signature}", "OPTIONS", "capability"));

        var route =
                table.find(RequestPath.parse("/api/v1/exports/x").orElseThrow()).orElseThrow();

        assertThat(route.allowed()).containsExactly("OPTIONS");
        assertRefused("has the method 'OPTIONS'", row("/api/v1/articles", "OPTIONS", "articles:read"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "body-limit       | much | has the body-limit 'much', which is neither a size such as 64M nor none",
                "body-limit       | -1   | has the body-limit '-1'",
                "requests-per-minute | 0 | has no requests-per-minute above 0",
                "response-timeout | 0s   | has no response-timeout above 0",
                "idle-timeout     | 75s  | has the idle-timeout 75 s, but the client's connection is closed first"
            })
    void badTermsAreRefused(String name, String value, String reason) {
        var row = row("/api/v1/articles", "GET", "articles:read");
        row.put(name, value);

        assertRefused(reason, row);
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles:read  admin", " admin", "articles:read capability"})
    void badListOfScopesIsRefused(String scopes) {
        assertRefused("for GET, which is not like 'articles:read'", row("/api/v1/articles", "GET", scopes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles/read", "*", "articles:", "ADMIN"})
    void badScopeIsRefused(String scope) {
        assertRefused("has the scope '" + scope + "'", row("/api/v1/articles", "GET", scope));
    }

    @Test
    void emptyTableIsRefused() {
        assertRefused("it has no row");
    }

    @SafeVarargs
    private static void assertRefused(String reason, Map<String, String>... rows) {
        assertThatThrownBy(() -> table(rows))
                .isInstanceOf(ConfigurationException.class)
                .hasNoCause()
                .hasMessageStartingWith("The gateway cannot start with its route table")
                .hasMessageContaining(reason);
    }

    private static String pathFound(RouteTable table, String target) {
        return table.find(RequestPath.parse(target).orElseThrow())
                .map(Route::path)
                .orElse("nothing");
    }

    private static Route.Access access(RouteTable table, String target) {
        return table.find(RequestPath.parse(target).orElseThrow())
                .flatMap(route -> route.access("GET"))
                .orElseThrow();
    }

    private static Admission scopes(String... scopes) {
        return Admission.Token.with(List.of(scopes));
    }

    private static Map<String, String> row(String path, String method, String scope) {
        return new HashMap<>(Map.of("path", path, "upstream", "articles", "methods." + method, scope));
    }

    @SafeVarargs
    private static RouteTable table(Map<String, String>... rows) {
        Map<String, String> settings = new HashMap<>();
        settings.put("dateline.gateway.upstreams.articles", "http://127.0.0.1:1");
        for (int i = 0; i < rows.length; i++) {
            String prefix = "dateline.gateway.routes[" + i + "].";
            rows[i].forEach((key, value) -> settings.put(prefix + key, value));
        }
        var config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(GatewayConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build();
        return RouteTableReader.read(config.getConfigMapping(GatewayConfig.class), BODY_LIMIT, CLIENT_IDLE_TIMEOUT);
    }
}
