package news.dateline.articles.search;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.response.Response;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import news.dateline.articles.harness.Api;
import news.dateline.articles.harness.Backends;
import news.dateline.articles.harness.JsonTrees;
import news.dateline.articles.harness.Tokens;
import news.dateline.articles.harness.Wire;
import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityMerged;
import news.dateline.contracts.event.Topics;

import static org.assertj.core.api.Assertions.assertThat;

/** What is sent as lines is found, against the packaged service, be it a jar or a native executable. */
@QuarkusIntegrationTest
@QuarkusTestResource(Backends.class)
class FindingIT {

    private static final String BODY =
            "A ferry sails from Baku to Aktau. It carries rail cars and forty passengers, and is"
                    + " due on Thursday morning if the wind over the sea abates as it is said to do tonight.";

    private final String source = UUID.randomUUID().toString();

    @Test
    void linesAreStoredFoundCountedAndExported() {
        // given
        String lines = line("One", "urn:example:1") + "\n" + line("Two", "urn:example:2") + "\n{\"headline\": 1}\n";

        // when
        Response results = Api.as(Tokens.journalist())
                .contentType("application/x-ndjson")
                .queryParam("source", source)
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post(Api.ARTICLES + "/bulk");

        // then
        List<String> answers = results.asString().lines().toList();
        assertThat(answers).hasSize(3);
        assertThat(JsonTrees.of(answers.get(2))
                        .at("/problem/violations/0/pointer")
                        .asText())
                .isEqualTo("/headline");
        String uri = JsonTrees.of(answers.getFirst()).get("uri").asText();
        String article = uri.substring(uri.lastIndexOf(':') + 1);
        Response found = search("q=ferries&urgency=3&status=usable&sort=relevance&facets=source,subject,day");
        assertThat(found.jsonPath().getInt("total.value")).as(found.asString()).isEqualTo(2);
        assertThat(found.jsonPath().getList("items[0].highlights.exact")).isEqualTo(List.of("ferry"));
        assertThat(found.jsonPath().getList("facets.subject.label")).isEqualTo(List.of("sport"));
        assertThat(Api.get(Tokens.reader(), Api.ARTICLES + "/export?source=" + source)
                        .asString()
                        .lines())
                .hasSize(2);
        assertThat(Api.get(Tokens.reader(), Api.ARTICLES + "/" + article + "/duplicates")
                        .jsonPath()
                        .getList("items"))
                .isNotEmpty();
        assertThat(Api.get(Tokens.reader(), Api.ARTICLES + "/" + article + "/story")
                        .jsonPath()
                        .getString("id"))
                .startsWith("urn:dateline:story:");
        assertThat(Api.get(Tokens.reader(), Api.ARTICLES + "/" + article + "/similar")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void entitiesAreFollowed() {
        // given
        String article = Api.id(Api.as(Tokens.journalist())
                .contentType("application/json")
                .queryParam("source", source)
                .body(line("Story", "urn:example:3"))
                .post(Api.ARTICLES));
        String name = "Zz" + source.replace("-", "");
        Wire.Named named = Wire.Named.of(EntityKind.PLACE, name, 0.9);
        UUID survivor = UUID.randomUUID();

        // when
        Wire.extracted(article, 1, named);
        Wire.send(
                Topics.ENTITIES,
                named.id().toString(),
                EntityMerged.TYPE,
                new EntityMerged(
                        named.id(),
                        "urn:dateline:entity:" + named.id(),
                        2,
                        survivor,
                        "urn:dateline:entity:" + survivor,
                        Instant.now()));

        // then
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(search("entity=" + survivor).jsonPath().getInt("total.value"))
                                .isEqualTo(1));
        assertThat(Api.get(Tokens.reader(), Api.ARTICLES + "/search/suggestions?q=" + name)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void vocabulariesAreTaken() {
        Response taken = Api.as(Tokens.administrator())
                .contentType("application/json")
                .body("""
                        {"conceptSet": [{"uri": "http://example.com/topic/1", "qcode": "ex:1", "prefLabel": {"en": "one"}}]}
                        """)
                .put("/api/v1/subjects");

        assertThat(taken.jsonPath().getInt("topics")).as(taken.asString()).isEqualTo(1);
        assertThat(Api.get(Tokens.reader(), "/api/v1/subjects/ex:1").statusCode())
                .isEqualTo(200);
        assertThat(Api.get(Tokens.reader(), "/api/v1/subjects?q=on").jsonPath().getList("items.prefLabel.en"))
                .contains("one");
    }

    private Response search(String query) {
        return Api.get(Tokens.reader(), Api.ARTICLES + "/search?source=" + source + "&" + query);
    }

    private static String line(String headline, String uri) {
        return """
                {"uri": "%s", "language": "en", "urgency": 3, "subjects": [{"uri": "medtop:15000000"}], \
                "headlines": [{"value": "%s"}], "bodies": [{"contentType": "text/plain", "value": "%s"}]}\
                """.formatted(uri, headline, BODY);
    }
}
