package news.dateline.entities.ingest;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import news.dateline.contracts.event.ArticleRevised;
import news.dateline.contracts.event.Topics;
import news.dateline.entities.harness.Api;
import news.dateline.entities.harness.Articles;
import news.dateline.entities.harness.Backends;
import news.dateline.entities.harness.Database;
import news.dateline.entities.harness.Names;
import news.dateline.entities.harness.Topic;
import news.dateline.extraction.Document;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(Backends.class)
class FaultyEventsTest {

    private static final String DEAD_LETTERS = Topics.ARTICLES + Topics.DEAD_LETTER_SUFFIX;

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    news.dateline.article.revised | {broken                                     | the value is not the JSON of a ArticleRevised
                    news.dateline.article.revised | {"text":"x"}                                | the event has no articleId
                    news.dateline.article.revised | null                                        | the event has no value
                    news.dateline.article.killed  | {"articleId":"0199c1a0-0000-7000-8000-000000000001"} | the event's revision is 0
                    news.dateline.article.moved   | {}                                          | events of type news.dateline.article.moved are not known here
                    -                             | {}                                          | the record has no ce_type header
                    """)
    void poisonGoesToTheDeadLettersWithItsReasonAndHoldsNothingUp(String type, String value, String reason) {
        // given
        var next = Articles.fresh();

        // when
        Topic.publish(next.id(), type, value);
        Topic.publish(next.revised(1, "in Portmere"));

        // then
        Api.awaitRevision(next, 1);
        var dead = Topic.await(DEAD_LETTERS, 1, event -> next.id().toString().equals(event.key()))
                .getFirst();
        assertThat(dead.value()).isEqualTo(value);
        assertThat(dead.headers().get("dead-letter-reason")).startsWith(reason);
        assertThat(dead.headers()).containsEntry("dead-letter-topic", Topics.ARTICLES);
        assertThat(dead.type()).isEqualTo(type);
    }

    static Stream<String> refused() {
        return Stream.of("x".repeat(Document.MAX_LENGTH + 1), "in \0 Portmere", "in \ud800 Portmere");
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aTextThatIsRefusedTakesThePlaceOfTheEarlierOneAllTheSame(String text) {
        // given
        var article = Articles.fresh();
        String name = Names.word();
        Topic.publish(article.revised(1, "in " + name));
        Api.awaitRevision(article, 1);

        // when
        Topic.publish(article.revised(2, text));

        // then
        assertThat(Api.awaitRevision(article, 2).getList("entities")).isEmpty();
        assertThat(Api.named(name)).isEmpty();
    }

    @Test
    void anEmbargoCountsEvenIfTheTextIsRefused() {
        // given
        var article = Articles.fresh();
        Topic.publish(article.revised(1, "in " + Names.word()));
        Api.awaitRevision(article, 1);

        // when
        Topic.publish(article.embargoed(2, "in \0 Portmere", Instant.now().plus(Duration.ofHours(1))));

        // then
        Api.awaitGone(article);
    }

    @Test
    void propertiesOfLaterVersionsAreNoPoison() {
        // given
        var article = Articles.fresh();

        // when
        Topic.publish(article.id(), ArticleRevised.TYPE, """
                {"articleId": "%s", "revision": 1, "pubStatus": "usable", "text": "in Portmere", "mood": "cheerful",
                 "versionCreated": "2026-03-11T09:00:00Z"}
                """.formatted(article.id()));

        // then
        assertThat(Api.awaitRevision(article, 1).<String>getList("entities.name"))
                .containsExactly("Portmere");
    }

    @Test
    void eventsWaitWhileTheDatabaseIsAway() {
        // given
        var article = Articles.fresh();
        var poison = UUID.randomUUID();
        String name = Names.word();

        // when
        Database.close();
        try {
            Topic.publish(article.revised(1, "in " + name));
            Topic.publish(poison, "unheard-of", "{}");
            Topic.await(DEAD_LETTERS, 1, event -> poison.toString().equals(event.key()));
            var meanwhile = Api.get(article.entities());
            assertThat(meanwhile.statusCode()).isEqualTo(503);
            assertThat(meanwhile.jsonPath().getString("type")).isEqualTo("urn:dateline:problem:service-unavailable");
        } finally {
            Database.open();
        }

        // then
        assertThat(Api.awaitRevision(article, 1).<String>getList("entities.name"))
                .containsExactly(name);
    }
}
