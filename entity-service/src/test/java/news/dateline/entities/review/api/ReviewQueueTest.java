package news.dateline.entities.review.api;

import java.util.List;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import news.dateline.entities.harness.Api;
import news.dateline.entities.harness.Articles;
import news.dateline.entities.harness.Backends;
import news.dateline.entities.harness.Database;
import news.dateline.entities.harness.Names;
import news.dateline.entities.harness.Registry;
import news.dateline.entities.harness.Topic;
import news.dateline.entities.imports.Uploads;

import static news.dateline.entities.review.api.Reviewing.decide;
import static news.dateline.entities.review.api.Reviewing.decision;
import static news.dateline.entities.review.api.Reviewing.queue;
import static news.dateline.entities.review.api.Reviewing.queueItem;
import static news.dateline.entities.review.api.Reviewing.suggestion;
import static news.dateline.entities.review.api.Reviewing.undo;
import static news.dateline.entities.review.api.Reviewing.uri;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(Backends.class)
class ReviewQueueTest {

    private final String one = Names.word();
    private final String other = Names.word();

    @Test
    void candidatesWaitInTheOrderOfTheirImpact() {
        // given
        String often = Registry.article("in " + (one + " and ").repeat(500)).getFirst();
        String seldom = Registry.article("in " + (other + " and ").repeat(400)).getFirst();

        // when
        var page = queue("kind=candidate&type=PLACE&limit=200");

        // then
        List<String> uris = page.getList("items.entity.uri");
        assertThat(uris).containsSubsequence(uri(often), uri(seldom));
        assertThat(page.getDouble("items.find { it.entity.uri == '" + uri(often) + "' }.impact"))
                .isEqualTo(500);

        // and when
        decide(decision("confirm", often, null, null), decision("reject", seldom, null, null));

        // then
        assertThat(queue("kind=candidate&type=PLACE&limit=200").<String>getList("items.entity.uri"))
                .doesNotContain(uri(often), uri(seldom));
        assertThat(Registry.get(often).jsonPath().getString("status")).isEqualTo("confirmed");
        assertThat(Registry.get(seldom).jsonPath().getString("status")).isEqualTo("rejected");
    }

    @Test
    void aCandidateWaitsAgainWhenItsConfirmationIsTakenBack() {
        // given
        String candidate = Registry.article("in " + (one + " and ").repeat(200)).getFirst();
        String decision = decide(decision("confirm", candidate, null, null)).getString("results[0].decision.id");

        // when
        undo(decision);

        // then
        assertThat(queue("kind=candidate&type=PLACE&limit=200").<String>getList("items.entity.uri"))
                .contains(uri(candidate));
    }

    @Test
    void candidatesOfAnImportWaitTooAndAfterThoseThatAreMentioned() {
        Uploads.take(
                "type,name\nEVENT," + one + "\n", Map.of("format", "csv", "source", "review", "status", "candidate"));

        var item = queueItem("kind=candidate&type=EVENT&limit=200", "it.entity.name == '" + one + "'");

        assertThat(item.getDouble("impact")).isZero();
    }

    @Test
    void candidatesOfNearlyTheSameNameAreSuggestedUntilTheyAreToldApart() {
        // given
        String candidate =
                Registry.article("in " + (one + "e and ").repeat(300)).getFirst();
        String known = Registry.confirmed("PLACE", one + "er");
        Registry.confirmed("ORGANIZATION", one + "r");

        // then
        var suggestion = suggestion(candidate);
        assertThat(suggestion.getString("other.uri")).isEqualTo(uri(known));
        assertThat(suggestion.getDouble("similarity")).isBetween(0.6, 0.99);

        // and when
        var results = decide(decision("distinguish", candidate, known, null));

        // then
        assertThat(suggestion(candidate)).isNull();
        Response merge = Registry.merge(known, candidate);
        assertThat(merge.statusCode()).isEqualTo(409);
        assertThat(merge.jsonPath().getString("detail")).contains("not the same", "editor-subject");

        // and when
        undo(results.getString("results[0].decision.id"));

        // then
        assertThat(suggestion(candidate).getString("other.uri")).isEqualTo(uri(known));
        assertThat(Registry.merge(known, candidate).statusCode()).isEqualTo(200);
    }

    @Test
    void linksThatTheMachineIsNotSureOfWaitWithTheirContext() {
        // given
        var article = Articles.fresh();
        Topic.publish(article.revised(1, "people in " + one + " said"));
        String id = Api.id(Api.awaitRevision(article, 1).getString("entities[0].uri"));
        Database.update("update article_entity set confidence = 0.3 where article_id = ?", article.id());

        // then
        var link = queueItem("kind=link&limit=200", "it.articleUri == '" + article.uri() + "'");
        assertThat(link.getString("entity.uri")).isEqualTo(uri(id));
        assertThat(link.getString("mention")).isEqualTo(one);
        assertThat(link.getString("context")).isEqualTo("people in " + one + " said");
        assertThat(link.getDouble("confidence")).isEqualTo(0.3);

        // and when
        decide(decision("link", id, id, article.uri()));

        // then
        assertThat(queueItem("kind=link&limit=200", "it.articleUri == '" + article.uri() + "'"))
                .isNull();
    }

    @Test
    void suggestionsAreFoundBehindCandidatesThatAreLikeNobody() {
        // given: one that is named more often and is like nobody
        Registry.article("in " + (other + " and ").repeat(600));
        Registry.article("in " + (one + "e and ").repeat(300));
        Registry.confirmed("PLACE", one + "er");

        // when
        var page = queue("kind=suggestion&type=PLACE&limit=1");

        // then
        assertThat(page.getList("items")).hasSize(1);
        assertThat(queue("kind=suggestion&type=PLACE&limit=1&cursor=" + page.getString("next"))
                        .getString("items[0].entity.uri"))
                .isNotEqualTo(page.getString("items[0].entity.uri"));
    }
}
