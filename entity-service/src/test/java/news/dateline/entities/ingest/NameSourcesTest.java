package news.dateline.entities.ingest;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

import news.dateline.contracts.event.Topics;
import news.dateline.entities.harness.Api;
import news.dateline.entities.harness.Articles;
import news.dateline.entities.harness.Backends;
import news.dateline.entities.harness.Names;
import news.dateline.entities.harness.Tokens;
import news.dateline.entities.harness.Topic;

import static org.assertj.core.api.Assertions.assertThat;

/** A name is known for as long as, and to those to whom, an article that gives it is. */
@QuarkusTest
@WithTestResource(Backends.class)
class NameSourcesTest {

    private final String acronym = "Q" + Names.word().replaceAll("[^a-z]", "").toUpperCase(Locale.ROOT) + "Z";
    private final String fullName = Names.word() + " Corp";
    private final Articles secret = Articles.fresh();
    private final Articles open = Articles.fresh();

    @Test
    void namesOfAnEmbargoedArticleAreForTheNewsroomOnly() {
        // given
        embargo(Instant.now().plus(Duration.ofHours(1)));

        // when
        Topic.publish(open.revised(1, "shares of " + acronym));

        // then
        String uri = Api.awaitRevision(open, 1).getString("entities[0].uri");
        var seen = entity(Tokens.reader(), uri);
        assertThat(seen.getString("name")).isEqualTo(acronym);
        assertThat(seen.<String>getList("names.name")).containsExactly(acronym);
        assertThat(Api.get(open.entities()).jsonPath().getString("entities[0].name"))
                .isEqualTo(acronym);
        assertThat(Api.named(fullName)).isEmpty();
        assertThat(entity(Tokens.journalist(), uri).<String>getList("names.name"))
                .containsExactlyInAnyOrder(acronym, fullName);
    }

    @Test
    void theEndOfAnEmbargoBringsItsNamesToLight() {
        // given
        Topic.publish(open.revised(1, "shares of " + acronym));
        String uri = Api.awaitRevision(open, 1).getString("entities[0].uri");

        // when
        embargo(Instant.now().plusSeconds(2));

        // then
        Api.await(
                "/api/v1/entities/" + Api.id(uri),
                response -> fullName.equals(response.jsonPath().getString("name")));
        assertThat(entity(Tokens.reader(), uri).<String>getList("names.name")).containsExactly(fullName, acronym);
        assertThat(Api.named(fullName)).containsExactly(uri);
    }

    @Test
    void namesGoWithTheLastArticleThatGivesThem() {
        // given
        Topic.publish(open.revised(1, "shares of " + acronym));
        String uri = Api.awaitRevision(open, 1).getString("entities[0].uri");
        Topic.publish(secret.revised(1, "shares of " + fullName + " (" + acronym + ")"));
        Api.awaitRevision(secret, 1);
        assertThat(entity(Tokens.reader(), uri).getString("name")).isEqualTo(fullName);

        // when
        Topic.publish(secret.erased(2));

        // then
        Api.awaitGone(secret);
        var left = entity(Tokens.journalist(), uri);
        assertThat(left.getString("name")).isEqualTo(acronym);
        assertThat(left.<String>getList("names.name")).containsExactly(acronym);
        assertThat(Api.named(fullName)).isEmpty();
        var told = Topic.await(Topics.ENTITIES, 3, event -> event.key().equals(Api.id(uri)));
        assertThat(told.getLast().data().get("name").asText()).isEqualTo(acronym);
    }

    @Test
    void aRevisionTakesItsNamesBack() {
        // given
        Topic.publish(secret.revised(1, "shares of " + fullName + " (" + acronym + ")"));
        String uri = Api.awaitRevision(secret, 1).getString("entities[0].uri");

        // when
        Topic.publish(secret.revised(2, "shares of " + fullName));

        // then
        assertThat(Api.awaitRevision(secret, 2).<String>getList("entities.uri")).containsExactly(uri);
        assertThat(entity(Tokens.journalist(), uri).<String>getList("names.name"))
                .containsExactly(fullName);
    }

    private void embargo(Instant until) {
        Topic.publish(secret.embargoed(1, "shares of " + fullName + " (" + acronym + ")", until));
        Api.await(Tokens.journalist(), secret.entities(), response -> response.statusCode() == 200);
    }

    private static JsonPath entity(String token, String uri) {
        return Api.as(token).get("/api/v1/entities/" + Api.id(uri)).jsonPath();
    }
}
