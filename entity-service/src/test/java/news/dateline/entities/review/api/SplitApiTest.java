package news.dateline.entities.review.api;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import news.dateline.entities.harness.Api;
import news.dateline.entities.harness.Articles;
import news.dateline.entities.harness.Backends;
import news.dateline.entities.harness.Names;
import news.dateline.entities.harness.Registry;
import news.dateline.entities.harness.Tokens;
import news.dateline.entities.harness.Topic;

import static news.dateline.entities.review.api.Reviewing.decide;
import static news.dateline.entities.review.api.Reviewing.decision;
import static news.dateline.entities.review.api.Reviewing.undo;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(Backends.class)
class SplitApiTest {

    private final String one = Names.word();
    private final String other = Names.word();

    @Test
    void mentionsAreSplitOffAsAnEntityOfTheirOwn() {
        // given
        var article = Articles.fresh();
        Registry.article("in " + one);
        Topic.publish(article.revised(1, "in " + one + " and " + one));
        String mixed = Api.id(Api.awaitRevision(article, 1).getString("entities[0].uri"));

        // when
        var result = decide(decision("split", mixed, null, article.uri()));

        // then
        String fresh = Api.id(result.getString("results[0].decision.otherUri"));
        assertThat(Registry.get(fresh).jsonPath().getString("name")).isEqualTo(one);
        assertThat(Registry.get(fresh).jsonPath().getInt("mentions")).isEqualTo(2);
        assertThat(Registry.get(mixed).jsonPath().getInt("mentions")).isEqualTo(1);
        assertThat(Registry.get(mixed).jsonPath().getInt("articles")).isEqualTo(1);
    }

    @Test
    void anEntityIsSplitByNamesAndPlacesAndPutTogetherAgain() {
        // given
        String alias = Names.word();
        String entity = Registry.confirmed("PLACE", one, alias);
        Registry.article("in " + alias + " and " + one);
        var article = Articles.fresh();
        Topic.publish(article.revised(1, "in " + one + " and " + one));
        Api.awaitRevision(article, 1);
        String before = Registry.get(entity).jsonPath().getString("names.name");

        // when
        Response split = Api.as(Tokens.editor())
                .contentType("application/json")
                .body("{\"name\": \"%s\", \"names\": [\"%s\"], \"mentions\": [{\"articleUri\": \"%s\", \"start\": 3}]}"
                        .formatted(other, alias, article.uri()))
                .post(Registry.ENTITIES + "/" + entity + "/splits");

        // then
        assertThat(split.statusCode()).as(split.asString()).isEqualTo(200);
        String fresh = Api.id(split.jsonPath().getString("otherUri"));
        var made = Registry.get(fresh).jsonPath();
        assertThat(made.<String>getList("names.name")).containsExactly(other, alias);
        assertThat(made.getInt("mentions")).isEqualTo(2);
        assertThat(made.getInt("articles")).isEqualTo(2);
        var rest = Registry.get(entity).jsonPath();
        assertThat(rest.<String>getList("names.name")).containsExactly(one);
        assertThat(rest.getInt("mentions")).isEqualTo(2);
        assertThat(Registry.article("in " + alias)).containsExactly(fresh);

        // and when
        undo(split.jsonPath().getString("id"));

        // then
        var again = Registry.get(entity).jsonPath();
        assertThat(again.getString("names.name")).isEqualTo(before);
        assertThat(again.getInt("mentions")).isEqualTo(4);
        assertThat(Registry.get(fresh).jsonPath().getString("status")).isEqualTo("rejected");
    }

    @Test
    void whatCannotBeSplitOffIsExplained() {
        String entity = Registry.confirmed("PLACE", one);

        assertThat(split(entity, "{\"name\": \"X\", \"names\": [\"" + one + "\"]}"))
                .contains("its preferred name");
        assertThat(split(entity, "{\"name\": \"X\", \"names\": [\"Never\"]}")).contains("none of its own names");
        assertThat(split(entity, "{\"name\": \"X\"}")).contains("names or mentions");
    }

    private static String split(String entity, String body) {
        return Api.as(Tokens.editor())
                .contentType("application/json")
                .body(body)
                .post(Registry.ENTITIES + "/" + entity + "/splits")
                .asString();
    }
}
