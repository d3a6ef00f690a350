package news.dateline.articles.apikey;

import java.util.List;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import news.dateline.articles.harness.Api;
import news.dateline.articles.harness.Backends;
import news.dateline.articles.harness.Database;
import news.dateline.articles.harness.Stories;
import news.dateline.articles.harness.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ApiKeyTest {

    private static final String KEYS = "/api/v1/api-keys";
    private static final String EXCHANGE = "/internal/api-keys/exchange";

    private final String name = "wire-" + UUID.randomUUID();

    @Test
    void aKeyIsExchangedForATokenThatPermitsWhatTheKeyDoes() {
        // given
        Response made = create("\"scopes\": [\"articles:write\", \"articles:read\"]");

        // when
        Response exchanged = exchange(made.path("key"));
        String token = exchanged.path("token");

        // then
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        assertThat(made.header("Cache-Control")).isEqualTo("no-store");
        assertThat(made.<String>path("key")).matches("dlk_[0-9A-Za-z]{12}_[0-9A-Za-z]{43}");
        assertThat(exchanged.statusCode()).as(exchanged.asString()).isEqualTo(200);
        assertThat(exchanged.<String>path("subject")).isEqualTo("api-key:" + made.path("id"));
        assertThat(exchanged.<String>path("client")).isEqualTo(name);
        assertThat(exchanged.<List<String>>path("scopes")).containsExactly("articles:read", "articles:write");
        Response written = send(token, "any-source");
        assertThat(written.statusCode()).as(written.asString()).isEqualTo(201);
        assertThat(Database.column(
                        "select subject || ' ' || client from audit where article_id = '" + Api.id(written) + "'"))
                .containsExactly("api-key:" + made.path("id") + " " + name);
        assertThat(Api.get(token, "/api/v1/audit").statusCode()).isEqualTo(403);
        assertThat(Api.get(token, KEYS).statusCode()).isEqualTo(403);
    }

    @Test
    void aKeyForSomeSourcesIsGoodForNoOther() {
        // given
        Response made = create("\"scopes\": [\"articles:write\"], \"sources\": [\"" + name + "\", \"other\"]");

        // when
        String token = exchange(made.path("key")).path("token");

        // then
        assertThat(made.<List<String>>path("sources")).containsExactly("other", name);
        assertThat(send(token, name).statusCode()).isEqualTo(201);
        assertThat(send(token, "somebody-elses").statusCode()).isEqualTo(403);
    }

    @Test
    void aRevokedKeyIsRefusedAtOnceAndStaysInTheList() {
        // given
        Response made = create("\"scopes\": [\"articles:read\"]");
        String key = made.path("key");
        assertThat(exchange(key).statusCode()).isEqualTo(200);

        // when
        Response revoked = Api.as(Tokens.administrator()).delete(made.header("Location"));

        // then
        assertThat(revoked.statusCode()).as(revoked.asString()).isEqualTo(200);
        assertThat(revoked.<String>path("status")).isEqualTo("revoked");
        Response refused = exchange(key);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.<String>path("type")).isEqualTo("urn:dateline:problem:unauthenticated");
        assertThat(refused.asString()).doesNotContain(key);
        Response again = Api.as(Tokens.administrator()).delete(made.header("Location"));
        assertThat(again.<String>path("revoked")).isEqualTo(revoked.path("revoked"));
        String note = name + " " + made.path("prefix") + ": articles:read";
        assertThat(Database.column(
                        "select action || ' by ' || subject from audit where note = '" + note + "' order by id"))
                .containsExactly(
                        "API_KEY_CREATED by administrator-subject", "API_KEY_REVOKED by administrator-subject");
    }

    @Test
    void anExpiredKeyIsRefused() {
        // given
        Response made = create("\"scopes\": [\"articles:read\"], \"expires\": \"2100-01-01T00:00:00Z\"");
        String key = made.path("key");
        assertThat(exchange(key).<String>path("expires")).isEqualTo("2100-01-01T00:00:00Z");

        // when
        Database.execute("update api_key set expires = now() - interval '1 second' where name = '" + name + "'");

        // then
        assertThat(exchange(key).statusCode()).isEqualTo(401);
        assertThat(see(made).<String>path("status")).isEqualTo("expired");
    }

    @Test
    void theSecretIsKeptNowhereAndNobodyGetsInByGuessingItsEnd() {
        // given
        Response made = create("\"scopes\": [\"articles:read\"]");
        String key = made.path("key");

        // when
        String other = key.substring(0, key.length() - 1) + (key.endsWith("x") ? "y" : "x");

        // then
        String secret = key.substring(key.lastIndexOf('_') + 1);
        assertThat(Database.column("select api_key::text from api_key where name = '" + name + "'"))
                .singleElement()
                .asString()
                .doesNotContain(secret);
        assertThat(Database.column("select note from audit where note like '" + name + "%'"))
                .singleElement()
                .asString()
                .doesNotContain(secret);
        assertThat(see(made).asString()).doesNotContain(secret);
        assertThat(exchange(other).statusCode()).isEqualTo(401);
        assertThat(exchange("dlk_").statusCode()).isEqualTo(401);
        assertThat(exchange(key + "x").statusCode()).isEqualTo(401);
        assertThat(exchange("' or 1=1 --").statusCode()).isEqualTo(401);
    }

    @Test
    void itsLastUseIsSeen() {
        // given
        Response made = create("\"scopes\": [\"articles:read\"]");
        assertThat(see(made).<String>path("lastUsed")).isNull();

        // when
        exchange(made.path("key"));
        String first = see(made).path("lastUsed");
        exchange(made.path("key"));

        // then
        assertThat(first).startsWith("20");
        assertThat(see(made).<String>path("lastUsed")).as("noted once a minute").isEqualTo(first);
        Database.execute("update api_key set last_used = '2020-01-01' where name = '" + name + "'");
        exchange(made.path("key"));
        assertThat(see(made).<String>path("lastUsed")).isGreaterThanOrEqualTo(first);
    }

    @Test
    void theListHasPagesAndTheNewestFirst() {
        // given
        String first = create("\"scopes\": [\"articles:read\"]").path("id");
        String second = create("\"scopes\": [\"articles:read\"]").path("id");

        // when
        Response page = Api.get(Tokens.administrator(), KEYS + "?limit=1");
        Response next = Api.get(Tokens.administrator(), KEYS + "?limit=1&cursor=" + page.path("next"));

        // then
        assertThat(page.<List<String>>path("items.id")).containsExactly(second);
        assertThat(page.header("Link")).contains("rel=\"next\"");
        assertThat(next.<List<String>>path("items.id")).containsExactly(first);
        assertThat(Api.get(Tokens.administrator(), KEYS + "?cursor=nonsense").statusCode())
                .isEqualTo(400);
        assertThat(Api.get(Tokens.administrator(), KEYS + "?limit=0").statusCode())
                .isEqualTo(400);
    }

    @Test
    void anAdministratorOfSomeSourcesMakesKeysForTheseAlone() {
        // given
        String limited = Tokens.limitedTo("admin", List.of("a", "b"));

        // then
        assertThat(create(limited, "\"scopes\": [\"articles:write\"], \"sources\": [\"a\"]")
                        .statusCode())
                .isEqualTo(201);
        assertThat(create(limited, "\"scopes\": [\"articles:write\"], \"sources\": [\"a\", \"c\"]")
                        .statusCode())
                .isEqualTo(403);
        assertThat(create(limited, "\"scopes\": [\"articles:write\"]").statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"scopes": ["articles:read"]}                                          | /name
            {"name": "A B", "scopes": ["articles:read"]}                           | /name
            {"name": "a"}                                                          | /scopes
            {"name": "a", "scopes": []}                                            | /scopes
            {"name": "a", "scopes": ["admin"]}                                     | /scopes/0
            {"name": "a", "scopes": ["articles:read", "articles:read"]}            | /scopes/1
            {"name": "a", "scopes": ["articles:read", null]}                       | /scopes/1
            {"name": "a", "scopes": ["articles:read"], "sources": []}              | /sources
            {"name": "a", "scopes": ["articles:read"], "sources": [" "]}           | /sources/0
            {"name": "a", "scopes": ["articles:read"], "sources": ["a\\nb"]}       | /sources/0
            {"name": "a", "scopes": ["articles:read"], "expires": "2020-01-01T00:00:00Z"} | /expires
            {"name": "a", "scopes": ["articles:read"], "expires": "tomorrow"}      | /expires
            {"name": "a", "scopes": ["articles:read"], "admin": true}              | /admin
            """)
    void aBadRequestIsRefusedWithItsPlace(String body, String pointer) {
        // when
        Response refused = Api.as(Tokens.administrator())
                .contentType("application/json")
                .body(body)
                .post(KEYS);

        // then
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
        assertThat(refused.<String>path("violations[0].pointer")).isEqualTo(pointer);
    }

    @Test
    void onlyThePublicHalfOfASigningKeyIsPublished() {
        // given
        exchange(create("\"scopes\": [\"articles:read\"]").path("key"));

        // when
        Response published = RestAssured.get("/internal/api-keys/keys");

        // then
        assertThat(published.<List<String>>path("keys.kid")).isNotEmpty();
        assertThat(published.<List<String>>path("keys.alg")).containsOnly("ES256");
        assertThat(published.<List<String>>path("keys.d")).containsOnlyNulls();
    }

    @Test
    void aTokenThatOnlyClaimsToBeFromTheIssuerOfKeysIsRefused() {
        assertThat(Api.get(Tokens.claimingToBeFrom("urn:dateline:api-keys"), Api.ARTICLES)
                        .statusCode())
                .isEqualTo(401);
        String token =
                exchange(create("\"scopes\": [\"articles:read\"]").path("key")).path("token");
        String[] parts = token.split("\\.", -1);
        assertThat(Api.get(parts[0] + "." + parts[1] + ".", Api.ARTICLES).statusCode())
                .isEqualTo(401);
        assertThat(Api.get(parts[0] + "." + parts[1] + "." + "A".repeat(86), Api.ARTICLES)
                        .statusCode())
                .isEqualTo(401);
    }

    private Response create(String properties) {
        return create(Tokens.administrator(), properties);
    }

    private Response create(String token, String properties) {
        return Api.as(token)
                .contentType("application/json")
                .body("{\"name\": \"" + name + "\", " + properties + "}")
                .post(KEYS);
    }

    private static Response see(Response made) {
        return Api.get(Tokens.administrator(), made.header("Location"));
    }

    private static Response exchange(String key) {
        return RestAssured.given()
                .contentType("application/json")
                .body("{\"key\": \"" + key + "\"}")
                .post(EXCHANGE);
    }

    private static Response send(String token, String source) {
        return Api.as(token)
                .contentType("application/json")
                .queryParam("source", source)
                .body(Stories.nameless("Parliament opens", ""))
                .post(Api.ARTICLES);
    }
}
