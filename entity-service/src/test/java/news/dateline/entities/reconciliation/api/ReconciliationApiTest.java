package news.dateline.entities.reconciliation.api;

import java.util.List;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import news.dateline.entities.harness.Api;
import news.dateline.entities.harness.Articles;
import news.dateline.entities.harness.Backends;
import news.dateline.entities.harness.Names;
import news.dateline.entities.harness.Tokens;
import news.dateline.entities.harness.Topic;

import static news.dateline.entities.reconciliation.api.Reconciling.V02;
import static news.dateline.entities.reconciliation.api.Reconciling.V10;
import static news.dateline.entities.reconciliation.api.Reconciling.post;
import static news.dateline.entities.reconciliation.api.Reconciling.reconcile;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(Backends.class)
class ReconciliationApiTest {

    private final String first = Names.word();
    private final String last = Names.word();
    private final String name = first + " " + last;
    private String id;

    @BeforeEach
    void publishAnArticle() {
        var article = Articles.fresh();
        Topic.publish(article.revised(1, "with " + name + ", said " + name));
        id = Api.id(Api.awaitRevision(article, 1).getString("entities[0].uri"));
    }

    @Test
    void manifestsSayWhatThereIs() {
        var old = Api.get(V02);
        var draft = Api.get(V10);

        assertThat(old.jsonPath().<String>getList("versions")).containsExactly("0.2");
        assertThat(old.jsonPath().getString("preview.url")).endsWith(V02 + "/preview?id={{id}}");
        assertThat(old.jsonPath().getString("view.url")).endsWith("/api/v1/entities/{{id}}");
        assertThat(old.jsonPath().getString("authentication.in")).isEqualTo("header");
        assertThat(draft.jsonPath().<String>getList("versions")).containsExactly("1.0-draft");
        assertThat(ReconciliationSchemas.complaints("0.2", "manifest", old.asString()))
                .isEmpty();
        assertThat(ReconciliationSchemas.complaints("1.0-draft", "manifest", draft.asString()))
                .isEmpty();
    }

    @Test
    void aBatchIsAnsweredByItsOwnKeys() {
        // given
        String batch = """
                {"right": {"query": "%1$s"},
                 "turned": {"query": "%3$s, %2$s", "type": "PERSON", "limit": 1},
                 "mistyped": {"query": "%1$sz", "type": ["PERSON", "PLACE"], "type_strict": "any"},
                 "place": {"query": "%1$s", "type": "PLACE"},
                 "id": {"query": "urn:dateline:entity:%4$s"}}
                """.formatted(name, first, last, id);
        assertThat(ReconciliationSchemas.complaints("0.2", "reconciliation-query-batch", batch))
                .isEmpty();

        // when
        var answer = reconcile(batch);

        // then
        JsonPath results = answer.jsonPath();
        assertThat(results.<String>getList("right.result.id")).containsExactly(id);
        assertThat(results.getString("right.result[0].name")).isEqualTo(name);
        assertThat(results.getString("right.result[0].description")).isEqualTo("Person, 1 article");
        assertThat(results.getFloat("right.result[0].score")).isEqualTo(100);
        assertThat(results.getBoolean("right.result[0].match")).isTrue();
        assertThat(results.<Map<String, String>>getList("right.result[0].type"))
                .containsExactly(Map.of("id", "PERSON", "name", "Person"));
        assertThat(results.<String>getList("turned.result.id")).containsExactly(id);
        assertThat(results.getFloat("turned.result[0].score")).isEqualTo(97);
        assertThat(results.<String>getList("mistyped.result.id")).containsExactly(id);
        assertThat(results.getFloat("mistyped.result[0].score")).isBetween(95f, 97f);
        assertThat(results.<String>getList("place.result.id")).isEmpty();
        assertThat(results.<String>getList("id.result.id")).containsExactly(id);
        assertThat(ReconciliationSchemas.complaints("0.2", "reconciliation-result-batch", answer.asString()))
                .isEmpty();
    }

    @Test
    void aBatchByGetIsAnsweredAsByPost() {
        String batch = "{\"q\": {\"query\": \"" + name + "\"}}";

        var byGet = Api.as(Tokens.reader()).queryParam("queries", batch).get(V02);

        assertThat(byGet.asString()).isEqualTo(reconcile(batch).asString());
    }

    @Test
    void propertiesTellNamesakesApart() {
        String batch = """
                {"fits": {"query": "%1$s", "properties": [{"pid": "status", "v": "candidate"}]},
                 "half": {"query": "%1$s", "properties": [{"pid": "status", "v": ["confirmed"]},
                                                          {"pid": "articles", "v": 1}]},
                 "nameless": {"properties": [{"pid": "name", "v": {"id": "%1$s"}}]}}
                """.formatted(name);

        JsonPath results = reconcile(batch).jsonPath();

        assertThat(results.getFloat("fits.result[0].score")).isEqualTo(100);
        assertThat(results.getFloat("half.result[0].score")).isEqualTo(85);
        assertThat(results.<String>getList("nameless.result.id")).containsExactly(id);
    }

    @Test
    void anExternalIdFindsItsEntity() {
        // given
        String word = Names.word();
        String wikidata = "Q" + (word.hashCode() & Integer.MAX_VALUE);
        String made = Api.as(Tokens.of("editor", "entities:read entities:write"))
                .contentType("application/json")
                .body("""
                        {"type": "PLACE", "name": "%1$s", "description": "A harbour",
                         "externalIds": [{"scheme": "wikidata", "value": "%2$s"}]}
                        """.formatted(word, wikidata))
                .post("/api/v1/entities")
                .jsonPath()
                .getString("uri");
        String batch = """
                {"bare": {"query": "%2$s"}, "full": {"query": "wikidata:%2$s"},
                 "property": {"query": "%1$s", "properties": [{"pid": "wikidata", "v": "%2$s"}]},
                 "only": {"properties": [{"pid": "wikidata", "v": "%2$s"}]}}
                """.formatted(word, wikidata);

        // when
        JsonPath results = reconcile(batch).jsonPath();

        // then
        for (String key : List.of("bare", "full", "property", "only")) {
            assertThat(results.<String>getList(key + ".result.id")).as(key).containsExactly(Api.id(made));
            assertThat(results.getFloat(key + ".result[0].score")).as(key).isEqualTo(100);
        }
        assertThat(results.getString("bare.result[0].description")).isEqualTo("Place, 0 articles: A harbour");
    }

    @Test
    void theDraftAnswersInTheOrderOfTheBatch() {
        // given
        String batch = """
                {"queries": [
                  {"conditions": [{"matchType": "name", "propertyValue": "%1$s"}]},
                  {"type": "PLACE", "conditions": [{"matchType": "name", "propertyValue": "%1$s"}]},
                  {"conditions": [{"matchType": "id", "propertyValue": "%2$s"},
                                  {"matchType": "property", "propertyId": "name", "propertyValue": "%3$s",
                                   "matchQualifier": "PrefixMatch", "required": true}]},
                  {"conditions": [{"matchType": "name", "propertyValue": "%1$s"},
                                  {"matchType": "property", "propertyId": "type", "propertyValue": ["PERSON"],
                                   "matchQuantifier": "none", "required": true}]}]}
                """.formatted(name, id, first);
        assertThat(ReconciliationSchemas.complaints("1.0-draft", "reconciliation-query-batch", batch))
                .isEmpty();

        // when
        var answer = post(V10 + "/reconcile", batch);

        // then
        JsonPath results = answer.jsonPath();
        assertThat(results.<String>getList("results[0].candidates.id")).containsExactly(id);
        assertThat(results.<String>getList("results[1].candidates.id")).isEmpty();
        assertThat(results.<String>getList("results[2].candidates.id")).containsExactly(id);
        assertThat(results.<String>getList("results[3].candidates.id")).isEmpty();
        assertThat(ReconciliationSchemas.complaints("1.0-draft", "reconciliation-result-batch", answer.asString()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0.2, entity, suggest-entities-response",
        "0.2, type, suggest-types-response",
        "0.2, property, suggest-properties-response",
        "1.0-draft, entity, suggest-entities-response",
        "1.0-draft, type, suggest-types-response",
        "1.0-draft, property, suggest-properties-response"
    })
    void beginningsAreCompleted(String version, String kind, String schema) {
        String prefix = kind.equals("entity") ? last.substring(0, 8) : kind.equals("type") ? "pers" : "na";
        String wanted = kind.equals("entity") ? id : kind.equals("type") ? "PERSON" : "name";

        var answer = suggest(version, kind, prefix, "0");

        assertThat(answer.jsonPath().<String>getList("result.id")).containsExactly(wanted);
        assertThat(suggest(version, kind, prefix, "1").jsonPath().getList("result"))
                .isEmpty();
        assertThat(suggest(version, kind, "", "0").jsonPath().getList("result")).isNotEmpty();
        assertThat(ReconciliationSchemas.complaints(version, schema, answer.asString()))
                .isEmpty();
    }

    @Test
    void anIdIsCompletedToItsEntity() {
        assertThat(suggest("0.2", "entity", id, "0").jsonPath().<String>getList("result.name"))
                .containsExactly(name);
    }

    @Test
    void flyoutsAndPreviewsShowWhatItIs() {
        var flyout = Api.get(V02 + "/flyout/entity?id=" + id).jsonPath();
        var preview = Api.get(V02 + "/preview?id=" + id);

        assertThat(flyout.getString("id")).isEqualTo(id);
        assertThat(flyout.getString("html")).contains("<strong>" + name + "</strong>", "Person, 1 article");
        assertThat(preview.contentType()).isEqualTo("text/html;charset=utf-8");
        assertThat(preview.asString()).contains("<title>" + name + "</title>", "urn:dateline:entity:" + id);
        assertThat(preview.header("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(Api.get(V02 + "/flyout/type?id=PERSON").jsonPath().getString("html"))
                .contains("Person");
        assertThat(Api.get(V10 + "/preview?id=" + id).asString()).isEqualTo(preview.asString());
    }

    @Test
    void valuesOfPropertiesAreReadForManyEntitiesAtOnce() {
        // given
        String unknown = "0199c1a0-0000-7000-8000-000000000001";
        String query = """
                {"ids": ["%s", "%s"], "properties": [{"id": "name"}, {"id": "articles"}, {"id": "created"},
                 {"id": "alias", "settings": {"limit": "3"}}]}
                """.formatted(id, unknown);

        // when
        var old = Api.as(Tokens.reader()).formParam("extend", query).post(V02);
        var draft = post(V10 + "/extend", query);

        // then
        assertThat(old.jsonPath().<String>getList("meta.id")).containsExactly("name", "articles", "created", "alias");
        assertThat(old.jsonPath().<Object>getList("rows.'" + id + "'.name")).containsExactly(Map.of("str", name));
        assertThat(old.jsonPath().<Object>getList("rows.'" + id + "'.articles")).containsExactly(Map.of("int", 1));
        assertThat(old.jsonPath().<Object>getList("rows.'" + unknown + "'.name"))
                .isEmpty();
        assertThat(draft.jsonPath().<String>getList("rows.id")).containsExactly(id, unknown);
        assertThat(draft.jsonPath().<Object>getList("rows[0].properties[0].values"))
                .containsExactly(Map.of("str", name));
        assertThat(ReconciliationSchemas.complaints("0.2", "data-extension-query", query))
                .isEmpty();
        assertThat(ReconciliationSchemas.complaints("0.2", "data-extension-response", old.asString()))
                .isEmpty();
        assertThat(ReconciliationSchemas.complaints("1.0-draft", "data-extension-response", draft.asString()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.2, /properties", "1.0-draft, /extend/propose"})
    void propertiesAreProposed(String version, String path) {
        var answer = Api.get("/api/v1/reconciliation/" + version + path + "?type=PERSON&limit=2");

        assertThat(answer.jsonPath().<String>getList("properties.id")).containsExactly("name", "alias");
        assertThat(ReconciliationSchemas.complaints(version, "data-extension-property-proposal", answer.asString()))
                .isEmpty();
    }

    @Test
    void whatIsUnderEmbargoIsNobodysCandidateButTheNewsrooms() {
        // given
        String secret = Names.person();
        var article = Articles.fresh();
        Topic.publish(
                article.embargoed(1, "with " + secret, java.time.Instant.now().plusSeconds(3600)));
        Api.await(Tokens.journalist(), article.entities(), response -> response.statusCode() == 200);
        String batch = "{\"q\": {\"query\": \"" + secret + "\"}}";

        // when
        var reader = Api.as(Tokens.reader()).formParam("queries", batch).post(V02);
        var journalist = Api.as(Tokens.journalist()).formParam("queries", batch).post(V02);

        // then
        assertThat(reader.asString()).doesNotContain(secret);
        assertThat(reader.jsonPath().<Boolean>getList("q.result.match")).doesNotContain(true);
        assertThat(journalist.jsonPath().<String>getList("q.result.name")).containsExactly(secret);
        String hidden = journalist.jsonPath().getString("q.result[0].id");
        assertThat(Api.get(V02 + "/preview?id=" + hidden).statusCode()).isEqualTo(404);
        assertThat(suggest("0.2", "entity", secret, "0").jsonPath().getList("result"))
                .isEmpty();
        assertThat(Api.as(Tokens.reader())
                        .formParam("extend", "{\"ids\": [\"" + hidden + "\"], \"properties\": [{\"id\": \"name\"}]}")
                        .post(V02)
                        .asString())
                .doesNotContain(secret);
    }

    private static Response suggest(String version, String kind, String prefix, String cursor) {
        return Api.as(Tokens.reader())
                .queryParam("prefix", prefix)
                .queryParam("cursor", cursor)
                .get("/api/v1/reconciliation/" + version + "/suggest/" + kind);
    }
}
