package news.dateline.entities.reextraction;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import news.dateline.contracts.event.ReextractionRequested;
import news.dateline.contracts.event.Topics;
import news.dateline.entities.harness.Api;
import news.dateline.entities.harness.Articles;
import news.dateline.entities.harness.Backends;
import news.dateline.entities.harness.Database;
import news.dateline.entities.harness.FakeExtractor;
import news.dateline.entities.harness.Names;
import news.dateline.entities.harness.Registry;
import news.dateline.entities.harness.Tokens;
import news.dateline.entities.harness.Topic;

import static news.dateline.entities.reextraction.Reextracting.await;
import static news.dateline.entities.reextraction.Reextracting.changes;
import static news.dateline.entities.reextraction.Reextracting.entity;
import static news.dateline.entities.reextraction.Reextracting.get;
import static news.dateline.entities.reextraction.Reextracting.post;
import static news.dateline.entities.reextraction.Reextracting.publish;
import static news.dateline.entities.reextraction.Reextracting.start;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(Backends.class)
class ReextractionTest {

    private final String word = Names.word();

    @Test
    void whatAnotherModelWouldFindIsWonLostAndRelinked() {
        // given: an article whose stored mentions are not what its text gives
        String gone = Names.word();
        String meant = Names.word();
        var other = publish("in " + gone);
        var article = publish("in " + word + " and " + meant);
        String wrong = entity(other, 0);
        String right = entity(article, 1);
        giveMentions(article, right, wrong);
        Database.update("update article set model_version = 'older' where id in (?, ?)", article.id(), other.id());

        // when
        String job = start("{\"outdated\": true, \"query\": \"" + word + "\", \"perMinute\": 600}");

        // then
        var done = await(job, "finished");
        assertThat(done.getMap("progress"))
                .containsAllEntriesOf(Map.of(
                        "selected", 1, "waiting", 0, "sent", 0, "changed", 1, "won", 1, "lost", 1, "relinked", 1));
        var changes = changes(job);
        assertThat(changes.<String>getList("items.articleUri")).containsExactly(article.uri());
        assertThat(changes.<String>getList("items[0].won.uri")).containsExactly("urn:dateline:entity:" + right);
        assertThat(changes.<String>getList("items[0].lost.name")).containsExactly(gone);
        assertThat(changes.getString("items[0].relinked[0].exact")).isEqualTo(meant);
        assertThat(changes.getString("items[0].relinked[0].from.name")).isEqualTo(gone);
        assertThat(changes.getString("items[0].relinked[0].to.name")).isEqualTo(meant);

        // and
        var after = Api.get(article.entities()).jsonPath();
        assertThat(after.getString("modelVersion")).isEqualTo(FakeExtractor.VERSION);
        assertThat(after.<String>getList("entities.name")).containsExactly(word, meant);
        var told = Topic.await(Topics.ARTICLE_ENTITIES, 2, article::isOf);
        assertThat(told.getLast().data().get("entities")).hasSize(2);
        assertThat(Instant.parse(told.getLast().data().get("extractedAt").asText()))
                .isAfter(Instant.parse(told.getFirst().data().get("extractedAt").asText()));
    }

    private static void giveMentions(Articles article, String from, String to) {
        Database.update(
                "insert into article_entity (article_id, entity_id, salience, confidence, mention_count)"
                        + " values (?, ?::uuid, 1, 1, 1)",
                article.id(),
                to);
        Database.update(
                "update mention set entity_id = ?::uuid where article_id = ? and entity_id = ?::uuid",
                to,
                article.id(),
                from);
        Database.update("delete from article_entity where article_id = ? and entity_id = ?::uuid", article.id(), from);
    }

    @Test
    void whatIsAsItWasIsUnchangedAndCountsNothingTwice() {
        // given
        String source = Names.word();
        var article = publish("in " + word + " and " + word);
        Database.update("update article set source = ? where id = ?", source, article.id());
        String before = Api.get(article.entities()).jsonPath().getString("entities");

        // when
        String job = start("{\"source\": \"" + source + "\"}");

        // then
        assertThat(await(job, "finished").getMap("progress"))
                .containsAllEntriesOf(Map.of("selected", 1, "unchanged", 1, "won", 0, "lost", 0, "relinked", 0));
        assertThat(changes(job).getList("items")).isEmpty();
        assertThat(Api.get(article.entities()).jsonPath().getString("entities")).isEqualTo(before);
        assertThat(Registry.get(entity(article, 0)).jsonPath().getInt("articles"))
                .isEqualTo(1);
        assertThat(Registry.get(entity(article, 0)).jsonPath().getInt("mentions"))
                .isEqualTo(2);
    }

    @Test
    void whatAPersonDecidedStays() {
        // given
        String other = Names.word();
        var article = publish("in " + word + " and " + other);
        String meant = Registry.confirmed("PLACE", Names.word());
        decide("{\"decision\": \"link\", \"entityUri\": \"%s\", \"otherUri\": \"%s\", \"articleUri\": \"%s\"}"
                .formatted(entity(article, 0), meant, article.uri()));
        String rejected = Api.id(Api.named(other).getFirst());
        decide("{\"decision\": \"reject\", \"entityUri\": \"" + rejected + "\"}");

        // when
        String job = start("{\"articles\": [\"" + article.uri() + "\"], \"perMinute\": 600}");

        // then
        await(job, "finished");
        assertThat(Api.as(Tokens.editor()).get(article.entities()).jsonPath().<String>getList("entities.uri"))
                .containsExactly("urn:dateline:entity:" + meant);
        assertThat(changes(job).<String>getList("items[0].lost.name")).containsExactly(other);
        assertThat(changes(job).getList("items[0].won")).isEmpty();
    }

    private static void decide(String decision) {
        var answer = Api.as(Tokens.editor())
                .contentType("application/json")
                .body("{\"decisions\": [" + decision + "]}")
                .post("/api/v1/review/decisions");
        assertThat(answer.jsonPath().getString("results[0].decision.id"))
                .as(answer.asString())
                .isNotNull();
    }

    @Test
    void aPausedJobWaitsUntilItIsResumed() {
        // given
        IntStream.range(0, 4).forEach(i -> publish("in " + word));

        // when
        String job = start("{\"query\": \"" + word + "\", \"perMinute\": 1}");
        String paused = post(job + "/pause").jsonPath().getString("state");

        // then: at most one was begun, and nothing is lost
        assertThat(paused).isEqualTo("paused");
        assertThat(post(job + "/pause").jsonPath().getString("state")).isEqualTo("paused");
        Database.update(
                "update reextraction set per_minute = 600 where id = ?::uuid", job.substring(job.length() - 36));
        assertThat(post(job + "/resume").jsonPath().getString("state")).isEqualTo("running");
        assertThat(await(job, "finished").getInt("progress.unchanged")).isEqualTo(4);
        assertThat(post(job + "/pause").statusCode()).isEqualTo(409);
    }

    @Test
    void aJobBeginsNoMoreInAMinuteThanItMay() {
        // given
        IntStream.range(0, 15).forEach(i -> publish("in " + word));

        // when
        String job = start("{\"query\": \"" + word + "\", \"perMinute\": 20}");

        // then
        Api.await(Tokens.editor(), job, response -> response.jsonPath().getInt("progress.unchanged") == 2);
        assertThat(get(job).getInt("progress.waiting")).isBetween(12, 13);

        // and when
        var cancelled = post(job + "/cancel").jsonPath();

        // then
        assertThat(cancelled.getString("state")).isEqualTo("cancelled");
        assertThat(cancelled.getString("finished")).isNotNull();
        assertThat(cancelled.getInt("progress.waiting")).isBetween(12, 13);
        assertThat(post(job + "/resume").statusCode()).isEqualTo(409);
    }

    @Test
    void whatComesTwiceIsDoneOnceAndWhatIsLostIsSentAgain() {
        // given: a job whose one article was sent long ago, and whose event never came
        var article = publish("in " + word);
        String job = start("{\"articles\": [\"" + article.id() + "\"], \"perMinute\": 600}");
        await(job, "finished");
        UUID id = UUID.fromString(job.substring(job.length() - 36));
        Database.update(
                "update reextraction_article set state = 'SENT', at = now() - interval '1 hour' where job_id = ?", id);
        Database.update(
                "update reextraction set state = 'RUNNING', finished = null, unchanged = 0, sent = 1 where id = ?", id);

        // when
        var done = await(job, "finished");

        // then
        assertThat(done.getMap("progress")).containsAllEntriesOf(Map.of("sent", 0, "waiting", 0, "unchanged", 1));
        assertThat(Topic.await(Topics.REEXTRACTION, 2, article::isOf)).hasSize(2);

        // and when
        Topic.publish(
                article.id(),
                ReextractionRequested.TYPE,
                "{\"jobId\": \"%s\", \"articleId\": \"%s\"}".formatted(id, article.id()));
        Topic.publish(article.revised(2, "in " + word));
        Api.awaitRevision(article, 2);

        // then: told of when it came, of each time it was sent, and of the new revision
        assertThat(Topic.await(Topics.ARTICLE_ENTITIES, 4, article::isOf))
                .extracting(event -> event.data().get("revision").asInt())
                .containsExactly(1, 1, 1, 2);
        assertThat(get(job).getMap("progress")).containsAllEntriesOf(Map.of("sent", 0, "unchanged", 1));
    }

    @Test
    void anArticleThatIsKilledMeanwhileIsSkippedAndItsReportTellsNothing() {
        // given
        var article = publish("in " + word);
        var slow = publish("in " + word);
        Database.update("update article set model_version = 'older' where id in (?, ?)", article.id(), slow.id());
        String gone = Names.word();
        String wrong = entity(publish("in " + gone), 0);
        giveMentions(article, entity(article, 0), wrong);
        String first = start("{\"articles\": [\"" + article.id() + "\"], \"perMinute\": 600}");
        await(first, "finished");
        assertThat(changes(first).<String>getList("items[0].lost.name")).containsExactly(gone);
        String second = start("{\"query\": \"" + word + "\", \"perMinute\": 1}");
        Api.await(Tokens.editor(), second, response -> response.jsonPath().getInt("progress.unchanged") == 1);
        post(second + "/pause");

        // when
        Topic.publish(article.killed(2));
        Topic.publish(slow.killed(2));
        Api.awaitGone(article);
        Api.awaitGone(slow);
        Database.update(
                "update reextraction set per_minute = 600 where id = ?::uuid", second.substring(second.length() - 36));
        post(second + "/resume");

        // then
        assertThat(await(second, "finished").getInt("progress.skipped")).isEqualTo(1);
        assertThat(changes(second).<String>getList("items.reason"))
                .containsExactly("It changed meanwhile, or is not usable any more.");
        assertThat(changes(first).getList("items[0].lost")).isEmpty();
    }
}
