package news.dateline.systemtests;

import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may do what: each route without a token, with one that lacks the scope, and with one that has it. */
class RoutesIT {

    private static final RunningSuite SUITE = RunningSuite.get();
    private static final String ANY = "/api/v1/articles/" + UUID.randomUUID();
    private static final String ANY_ENTITY = "/api/v1/entities/" + UUID.randomUUID();

    /** A route, a user who lacks its scope and one who has it. */
    enum Route {
        POST_ARTICLE("POST", "/api/v1/articles", "reader", "journalist"),
        LIST_ARTICLES("GET", "/api/v1/articles", "visitor", "reader"),
        GET_ARTICLE("GET", ANY, "visitor", "reader"),
        PUT_ARTICLE("PUT", ANY, "reader", "journalist"),
        DELETE_ARTICLE("DELETE", ANY, "editor", "admin"),
        LIST_REVISIONS("GET", ANY + "/revisions", "visitor", "reader"),
        GET_REVISION("GET", ANY + "/revisions/1", "visitor", "reader"),
        GET_ORIGINAL("GET", ANY + "/original", "reader", "journalist"),
        ARTICLE_ENTITIES("GET", ANY + "/entities", "visitor", "reader"),
        LIST_ENTITIES("GET", "/api/v1/entities", "visitor", "reader"),
        GET_ENTITY("GET", ANY_ENTITY, "visitor", "reader"),
        ENTITY_MENTIONS("GET", ANY_ENTITY + "/mentions", "visitor", "reader"),
        EXTRACT("POST", "/api/v1/extract", "visitor", "reader");

        private final String method;
        private final String path;
        private final String without;
        private final String with;

        Route(String method, String path, String without, String with) {
            this.method = method;
            this.path = path;
            this.without = without;
            this.with = with;
        }

        Answer call(Api api) {
            boolean hasBody = method.startsWith("P");
            return api.send(method, path, hasBody ? "application/json" : null, hasBody ? "{}" : null);
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutATokenItIs401(Route route) {
        Answer answer = route.call(SUITE.anonymous());

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("unauthenticated");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @ParameterizedTest
    @EnumSource
    void withoutTheScopeItIs403(Route route) {
        Answer answer = route.call(SUITE.as(route.without));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("forbidden");
    }

    @ParameterizedTest
    @EnumSource
    void withTheScopeTheServiceAnswers(Route route) {
        Answer answer = route.call(SUITE.as(route.with));

        assertThat(answer.status()).isNotIn(401, 403, 405).isLessThan(500);
    }

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
    void everyAnswerHasARequestIdAndKeepsTheClientsOwn() {
        assertThat(SUITE.anonymous().get("/api/v1/articles").header("X-Request-Id"))
                .isNotEmpty();
        assertThat(Stream.of(
                                SUITE.anonymous().get("/api/v1/articles"),
                                SUITE.as("reader").get(ANY))
                        .map(answer -> answer.json().path("instance").asText()))
                .allMatch(instance -> instance.startsWith("urn:dateline:request:"));
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
