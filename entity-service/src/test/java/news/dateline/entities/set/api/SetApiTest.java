package news.dateline.entities.set.api;

import java.util.List;
import java.util.Locale;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import news.dateline.contracts.event.EntitySetRemoved;
import news.dateline.contracts.event.EntitySetState;
import news.dateline.contracts.event.Topics;
import news.dateline.entities.harness.Api;
import news.dateline.entities.harness.Backends;
import news.dateline.entities.harness.Names;
import news.dateline.entities.harness.Registry;
import news.dateline.entities.harness.Tokens;
import news.dateline.entities.harness.Topic;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(Backends.class)
class SetApiTest {

    private static final String SETS = "/api/v1/entity-sets";
    private static final String OTHER = Tokens.of("other", "entities:read");

    private final String name = Names.word();

    @Test
    void theRegistryIsFilteredByASet() {
        // given
        String inside = Registry.confirmed("PLACE", name + " East");
        Registry.confirmed("PLACE", name + " West");
        String set = id(create(Tokens.reader(), name, false));

        // when
        Response put = put(set, inside, inside);

        // then
        assertThat(put.statusCode()).as(put.asString()).isEqualTo(200);
        assertThat(put.jsonPath().getInt("size")).isEqualTo(1);
        assertThat(filtered(Tokens.reader(), "q=" + name + "&set=" + set)).containsExactly(uri(inside));
        assertThat(filtered(Tokens.reader(), "set=" + set)).containsExactly(uri(inside));
        assertThat(members(set)).containsExactly(uri(inside));
    }

    @Test
    void thoseWhoFilterBySetsAreToldOfEveryChange() {
        // given
        String member = Registry.confirmed("PLACE", name);
        String set = id(create(Tokens.reader(), name, false));

        // when
        put(set, member);
        as(Tokens.reader()).delete(SETS + "/" + set + "/members/" + member);
        as(Tokens.reader()).header("If-Match", "\"1\"").delete(SETS + "/" + set);

        // then
        var events = Topic.await(Topics.ENTITIES, 4, event -> event.key().equals(set));
        assertThat(events)
                .extracting(Topic.Event::type)
                .containsExactly(EntitySetState.TYPE, EntitySetState.TYPE, EntitySetState.TYPE, EntitySetRemoved.TYPE);
        assertThat(events)
                .extracting(event -> event.data().path("members").toString())
                .containsExactly("[]", "[\"" + member + "\"]", "[]", "");
        assertThat(events)
                .extracting(event -> event.data().path("revision").asInt())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(events.getFirst().data().path("owner").asText()).isEqualTo("reader-subject");
        assertThat(events.getFirst().data().path("shared").asBoolean()).isFalse();
    }

    @Test
    void aMemberThatIsMergedCountsAsWhatStandsForIt() {
        // given
        String member = Registry.confirmed("PLACE", name + " East");
        String survivor = Registry.confirmed("PLACE", name + " West");
        String set = id(create(Tokens.reader(), name, false));
        put(set, member);

        // when
        Registry.merge(survivor, member);

        // then
        assertThat(members(set)).containsExactly(uri(survivor));
        assertThat(filtered(Tokens.reader(), "set=" + set)).containsExactly(uri(survivor));

        // and when
        Response taken = as(Tokens.reader()).delete(SETS + "/" + set + "/members/" + survivor);

        // then
        assertThat(taken.statusCode()).isEqualTo(204);
        assertThat(members(set)).isEmpty();
    }

    @Test
    void aPrivateSetDoesNotExistForOthersAndASharedOneIsReadOnly() {
        // given
        String hidden = id(create(Tokens.reader(), name + " private", false));
        String shared = id(create(Tokens.reader(), name + " shared", true));

        // then
        assertThat(as(OTHER).get(SETS + "/" + hidden).statusCode()).isEqualTo(404);
        assertThat(as(OTHER).get("/api/v1/entities?set=" + hidden).statusCode()).isEqualTo(400);
        assertThat(as(OTHER).get(SETS + "/" + shared).jsonPath().getBoolean("mine"))
                .isFalse();
        assertThat(as(OTHER).get(SETS).jsonPath().<String>getList("items.id"))
                .contains(shared)
                .doesNotContain(hidden);
        assertThat(as(OTHER)
                        .header("If-Match", "\"1\"")
                        .delete(SETS + "/" + shared)
                        .statusCode())
                .isEqualTo(403);
        assertThat(as(OTHER)
                        .header("If-Match", "\"1\"")
                        .delete(SETS + "/" + hidden)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aSetIsChangedAndDeletedInTheVersionThatWasRead() {
        // given
        String set = id(create(Tokens.reader(), name, false));
        String body = "{\"name\": \"" + name + " B\", \"description\": \"watch\", \"shared\": true}";

        // then
        assertThat(as(Tokens.reader())
                        .contentType("application/json")
                        .body(body)
                        .put(SETS + "/" + set)
                        .statusCode())
                .isEqualTo(428);
        Response changed = as(Tokens.reader())
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(body)
                .put(SETS + "/" + set);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        assertThat(changed.jsonPath().getString("description")).isEqualTo("watch");
        assertThat(as(Tokens.reader())
                        .header("If-Match", "\"1\"")
                        .delete(SETS + "/" + set)
                        .statusCode())
                .isEqualTo(412);
        assertThat(as(Tokens.reader())
                        .header("If-Match", "\"2\"")
                        .delete(SETS + "/" + set)
                        .statusCode())
                .isEqualTo(204);
        assertThat(as(Tokens.reader()).get(SETS + "/" + set).statusCode()).isEqualTo(404);
    }

    @Test
    void whatDoesNotFitIsExplained() {
        String set = id(create(Tokens.reader(), name, false));

        assertThat(create(Tokens.reader(), name.toUpperCase(Locale.ROOT), false).statusCode())
                .isEqualTo(409);
        assertThat(create(Tokens.reader(), " ", false).jsonPath().getString("violations[0].pointer"))
                .isEqualTo("/name");
        assertThat(put(set, "nonsense").jsonPath().getString("violations[0].pointer"))
                .isEqualTo("/entities/0");
        Response unknown = put(set, "019bd0a8-7c1e-7f3b-9a55-2d1f0a4b6c7d");
        assertThat(unknown.statusCode()).isEqualTo(409);
        assertThat(unknown.jsonPath().getString("detail")).contains("019bd0a8-7c1e-7f3b-9a55-2d1f0a4b6c7d");
    }

    private static Response create(String token, String name, boolean shared) {
        return as(token)
                .contentType("application/json")
                .body("{\"name\": \"" + name + "\", \"shared\": " + shared + "}")
                .post(SETS);
    }

    private static Response put(String set, String... entities) {
        return as(Tokens.reader())
                .contentType("application/json")
                .body("{\"entities\": [\"" + String.join("\", \"", entities) + "\"]}")
                .post(SETS + "/" + set + "/members");
    }

    private static List<String> members(String set) {
        return as(Tokens.reader()).get(SETS + "/" + set + "/members").jsonPath().getList("items.uri");
    }

    private static List<String> filtered(String token, String query) {
        return as(token).get("/api/v1/entities?" + query).jsonPath().getList("items.uri");
    }

    private static RequestSpecification as(String token) {
        return Api.as(token);
    }

    private static String id(Response created) {
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        return created.jsonPath().getString("id");
    }

    private static String uri(String id) {
        return "urn:dateline:entity:" + id;
    }
}
