package news.dateline.entities.registry.api;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import news.dateline.contracts.event.Topics;
import news.dateline.entities.harness.Api;
import news.dateline.entities.harness.Articles;
import news.dateline.entities.harness.Backends;
import news.dateline.entities.harness.Database;
import news.dateline.entities.harness.Names;
import news.dateline.entities.harness.Registry;
import news.dateline.entities.harness.Tokens;
import news.dateline.entities.harness.Topic;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(Backends.class)
class EntityEditingTest {

    @Test
    void anEntityIsEnteredWithAllThatIsKnownOfIt() {
        // given
        String name = Names.word();
        String qid = qid();

        // when
        Response created = Registry.create("""
                {
                  "type": "PLACE", "name": "%1$s", "description": "a city",
                  "names": [
                    {"name": "%1$s", "language": "en", "kind": "official", "label": true},
                    {"name": "%1$sı", "language": "az", "kind": "official", "label": true},
                    {"name": "Old %1$s", "kind": "former"}
                  ],
                  "roles": [{"title": "Capital", "organization": "Somewhere", "since": "1991-10-18"}],
                  "coordinates": {"latitude": 40.4, "longitude": 49.9},
                  "externalIds": [{"scheme": "wikidata", "value": "%2$s"}]
                }
                """.formatted(name, qid));

        // then
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        assertThat(created.header("Location")).endsWith("/api/v1/entities/" + Registry.id(created));
        var read = Api.get(Registry.ENTITIES + "/" + Registry.id(created));
        assertThat(read.header("ETag")).isEqualTo(created.header("ETag"));
        var entity = read.jsonPath();
        assertThat(entity.getString("status")).isEqualTo("confirmed");
        assertThat(entity.getInt("version")).isEqualTo(1);
        assertThat(entity.getString("description")).isEqualTo("a city");
        assertThat(entity.<String>getList("names.name")).containsExactly(name, name + "ı", "Old " + name);
        assertThat(entity.<String>getList("names.kind")).containsExactly("official", "official", "former");
        assertThat(entity.<String>getList("names.language")).containsExactly("en", "az", null);
        assertThat(entity.<Boolean>getList("names.label")).containsExactly(true, true, null);
        assertThat(entity.<String>getList("names.provenance.origin")).containsOnly("person");
        assertThat(entity.getString("roles[0].since")).isEqualTo("1991-10-18");
        assertThat(entity.getDouble("coordinates.latitude")).isEqualTo(40.4);
        assertThat(entity.getString("externalIds[0].value")).isEqualTo(qid);
        assertThat(Api.named(name + "ı")).containsExactly(entity.getString("uri"));
    }

    @Test
    void anArticleThatComesLaterIsLinkedToTheEnteredEntity() {
        String name = Names.word();
        String other = Names.word();
        String id = Registry.confirmed("PLACE", name, other);

        assertThat(Registry.article("in " + name)).containsExactly(id);
        assertThat(Registry.article("in " + other)).containsExactly(id);
        assertThat(Registry.get(id).jsonPath().getInt("articles")).isEqualTo(2);
    }

    @Test
    void whatWasReadMayBeSentBackAndChangesNothing() {
        String id = Registry.confirmed("PLACE", Names.word(), Names.word());
        Response read = Registry.get(id);

        Response same = Registry.put(id, read.asString());

        assertThat(same.statusCode()).as(same.asString()).isEqualTo(200);
        assertThat(same.asString()).isEqualTo(read.asString());
    }

    @Test
    void aChangeMakesANewVersionAndTellsTheWorld() {
        // given
        String name = Names.word();
        String id = Registry.confirmed("PLACE", name, "Old " + name);

        // when
        Response changed = Registry.put(id, """
                {"type": "ORGANIZATION", "name": "%1$s Corp", "names": [{"name": "%1$s", "kind": "short"}]}
                """.formatted(name));

        // then
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.header("ETag")).startsWith("\"2.");
        assertThat(changed.jsonPath().<String>getList("names.name")).containsExactly(name + " Corp", name);
        var events = Topic.await(Topics.ENTITIES, 2, event -> event.key().equals(id));
        assertThat(events)
                .extracting(Topic.Event::type)
                .containsExactly("news.dateline.entity.created", "news.dateline.entity.changed");
        assertThat(events.getLast().data().at("/type").asText()).isEqualTo("ORGANIZATION");
        assertThat(events.getLast().data().at("/names").size()).isEqualTo(2);
        assertThat(audit(id))
                .isEqualTo("CREATED null/%1$s editor-subject, CHANGED %1$s/%1$s Corp editor-subject".formatted(name));
    }

    @Test
    void aChangeMustNameTheVersionThatItChanges() {
        String name = Names.word();
        String id = Registry.confirmed("PLACE", name);
        String body = Registry.entity("PLACE", name, "Other " + name);
        String first = Registry.get(id).header("ETag");

        Response without = Api.as(Tokens.editor())
                .contentType("application/json")
                .body(body)
                .put(Registry.ENTITIES + "/" + id);
        assertThat(without.statusCode()).isEqualTo(428);
        // Counts are no part of what is changed.
        Registry.article("in " + name);
        assertThat(Registry.put(id, first, body).statusCode()).isEqualTo(200);
        assertThat(Registry.put(id, first, body).statusCode()).isEqualTo(412);
        assertThat(Registry.put(id, "\"2\"", body).statusCode()).isEqualTo(200);
    }

    @Test
    void anExternalIdOfAnotherEntityIsAConflictThatNamesIt() {
        // given
        String qid = qid();
        String name = Names.word();
        String owner = Registry.id(Registry.create(withId(name, qid)));
        String other = Registry.confirmed("PLACE", Names.word());

        // when
        var refusals =
                List.of(Registry.create(withId(Names.word(), qid)), Registry.put(other, withId(Names.word(), qid)));

        // then
        assertThat(refusals).allSatisfy(refused -> {
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(refused.jsonPath().getString("type")).isEqualTo("urn:dateline:problem:conflict");
            assertThat(refused.jsonPath().getString("detail"))
                    .contains("wikidata:" + qid, "\"" + name + "\"", "urn:dateline:entity:" + owner);
        });
        assertThat(Registry.get(other).jsonPath().getInt("version")).isEqualTo(1);
    }

    @Test
    void everyBrokenRuleIsNamed() {
        var refused = Registry.create("""
                {
                  "type": "PLACE", "name": "Раkistan",
                  "names": [{"name": "%s"}, {"name": "x", "kind": "nick"}],
                  "externalIds": [{"scheme": "wikidata", "value": "227"}]
                }
                """.formatted("a".repeat(10_000)));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().<String>getList("violations.pointer")).containsExactly("/names/1/kind");

        var content = Registry.create(
                "{\"type\": \"PLACE\", \"name\": \"Раkistan\", \"names\": [{\"name\": \"%s\"}], \"externalIds\": [{\"scheme\": \"wikidata\", \"value\": \"227\"}]}"
                        .formatted("a".repeat(10_000)));
        assertThat(content.jsonPath().<String>getList("violations.pointer"))
                .containsExactly("/name", "/names/0/name", "/externalIds/0");

        String from = "\"from\": \"urn:dateline:entity:0199c1a0-0000-7000-8000-000000000001\"";
        var behindOthers = Registry.create("""
                {"type": "PLACE", "name": "Baku", "names": [{"name": "Other", %1$s}, {"name": "Baku", "language": "?"}],
                 "externalIds": [{"scheme": "geonames", "value": "1", %1$s}, {"scheme": "wikidata", "value": "227"}]}
                """.formatted(from));
        assertThat(behindOthers.jsonPath().<String>getList("violations.pointer"))
                .containsExactly("/names/1/language", "/externalIds/1");
    }

    @Test
    void twoHundredThousandAliasesAreRefused() {
        String names = IntStream.range(0, 200_000)
                .mapToObj(i -> "{\"name\":\"alias " + i + "\"}")
                .collect(Collectors.joining(","));

        var refused = Registry.create("{\"type\": \"PLACE\", \"name\": \"Many\", \"names\": [" + names + "]}");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().<String>getList("violations.pointer")).containsExactly("/names");
    }

    @Test
    void aRejectedEntityLeavesTheListsAndComesBackByItsHistory() {
        // given
        String name = Names.word();
        String id = Registry.confirmed("PLACE", name);

        // when
        Response rejected = Api.as(Tokens.editor()).header("If-Match", "\"1\"").delete(Registry.ENTITIES + "/" + id);

        // then
        assertThat(rejected.statusCode()).isEqualTo(200);
        assertThat(rejected.jsonPath().getString("status")).isEqualTo("rejected");
        assertThat(Api.named(name)).isEmpty();

        // and when
        Response back = revert(id, 1);

        // then
        assertThat(back.statusCode()).as(back.asString()).isEqualTo(200);
        assertThat(back.jsonPath().getInt("version")).isEqualTo(3);
        assertThat(Api.named(name)).hasSize(1);
    }

    @Test
    void historyTellsWhoMadeEachVersionAndBringsItBackWhole() {
        // given
        String name = Names.word();
        String id = Registry.article("in " + name).getFirst();
        String before = Registry.get(id).asString();
        Registry.put(id, Registry.entity("ORGANIZATION", name + " Corp"));

        // when
        var versions = Api.as(Tokens.editor())
                .get(Registry.ENTITIES + "/" + id + "/history")
                .jsonPath();
        Response back = revert(id, 1);

        // then
        assertThat(versions.<Integer>getList("items.version")).containsExactly(2, 1);
        assertThat(versions.<String>getList("items.action")).containsExactly("changed", "found");
        assertThat(versions.<String>getList("items.subject")).containsExactly("editor-subject", null);
        assertThat(versions.<String>getList("items.state.name")).containsExactly(name + " Corp", name);
        assertThat(back.jsonPath().getInt("version")).isEqualTo(3);
        assertThat(content(back.asString())).isEqualTo(content(before));
        assertThat(revert(id, 9).statusCode()).isEqualTo(404);
    }

    @Test
    void namesFromEmbargoedArticlesSurviveAChangeBySomeoneWhoDoesNotSeeThem() {
        // given
        String name = Names.word();
        String secret = "Secret " + name;
        var article = Articles.fresh();
        Topic.publish(article.embargoed(1, "with " + secret, Instant.now().plusSeconds(3600)));
        String id = Api.id(Api.await(Tokens.editor(), article.entities(), r -> r.statusCode() == 200)
                .getString("entities[0].uri"));
        String integration = Tokens.of("import", "entities:read entities:write");

        // when
        Response changed = Api.as(integration)
                .contentType("application/json")
                .header("If-Match", Registry.get(id).header("ETag"))
                .body(Registry.entity("PERSON", "Public " + name))
                .put(Registry.ENTITIES + "/" + id);

        // then
        assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
        assertThat(Registry.get(id).jsonPath().<String>getList("names.name"))
                .containsExactlyInAnyOrder("Public " + name, secret);
        assertThat(Api.get(Registry.ENTITIES + "/" + id).jsonPath().<String>getList("names.name"))
                .containsExactly("Public " + name);
    }

    private static Response revert(String id, int version) {
        return Api.as(Tokens.editor())
                .header("If-Match", Registry.get(id).header("ETag"))
                .post(Registry.ENTITIES + "/" + id + "/history/" + version + "/revert");
    }

    /** What an entity says apart from its version and times. */
    private static String content(String entity) {
        return entity.replaceAll("\"version\":\\d+", "").replaceAll("\"(changed|added)\":\"[^\"]*\"", "");
    }

    private static String withId(String name, String qid) {
        return """
                {"type": "PLACE", "name": "%s", "externalIds": [{"scheme": "wikidata", "value": "%s"}]}
                """.formatted(name, qid);
    }

    private static String qid() {
        return "Q" + ThreadLocalRandom.current().nextLong(1_000_000, 100_000_000_000L);
    }

    private static String audit(String id) {
        return Database.text("""
                select string_agg(action || ' ' || coalesce(before ->> 'name', 'null') || '/' || (after ->> 'name') || ' ' || subject,
                    ', ' order by id)
                from audit where entity_id = ?::uuid
                """, id);
    }
}
