package news.dateline.articles.article;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import news.dateline.articles.harness.Api;
import news.dateline.articles.harness.Backends;
import news.dateline.articles.harness.Database;
import news.dateline.articles.harness.Stories;
import news.dateline.articles.harness.Tokens;
import news.dateline.articles.harness.Topic;
import news.dateline.contracts.event.Topics;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class OutboxTest {

    private static final String INSERT = "insert into outbox (id, aggregatetype, aggregateid, type, subject, payload)"
            + " select gen_random_uuid(), '" + Topics.ARTICLES + "', '%s', 'test', 'urn:example:test', %s"
            + " from generate_series(1, %d) as number";

    @Test
    void anEventThatKafkaRefusesForGoodIsSetAsideAndTheOthersGoOn() {
        // given
        UUID key = UUID.randomUUID();

        // when
        Database.execute(INSERT.formatted(key, "to_jsonb(repeat('x', 9000000))", 1));
        String article = Api.id(Api.post(Stories.named(Stories.freshName(), "Parliament opens")));

        // then
        assertThat(Topic.events(article, 1)).hasSize(1);
        String refused = "from outbox_rejected where aggregateid = '" + key + "'";
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> Database.column("select 1 " + refused).size() == 1);
        assertThat(Database.column("select reason " + refused).getFirst()).startsWith("RecordTooLargeException: ");
        assertThat(Database.column("select length(payload #>> '{}') " + refused))
                .isEqualTo(List.of("9000000"));
        assertThat(Database.column("select 1 from outbox where aggregateid = '" + key + "'"))
                .isEmpty();
    }

    @Test
    void manyLargeEventsAreToldInTheirOrder() {
        // given
        UUID key = UUID.randomUUID();

        // when
        String payload = "jsonb_build_object('revision', number, 'text', repeat('x', 1500000))";
        Database.execute(INSERT.formatted(key, payload, 7));

        // then
        assertThat(Topic.events(key.toString(), 7))
                .extracting(Topic.Event::revision)
                .containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void anErasedArticleLeavesNoRefusedEvent() {
        // given
        String article = Api.id(Api.post(Stories.named(Stories.freshName(), "Parliament opens")));
        String table = "outbox_rejected where aggregateid = '" + article + "'";
        Database.execute(
                "insert into outbox_rejected (sequence, id, aggregatetype, aggregateid, type, subject, payload,"
                        + " created, reason) select -1, gen_random_uuid(), 't', '" + article
                        + "', 't', 's', '{}', now(), 'r'");

        // when
        Api.as(Tokens.administrator()).header("If-Match", "*").delete(Api.ARTICLES + "/" + article);

        // then
        assertThat(Database.column("select 1 from " + table)).isEmpty();
    }
}
