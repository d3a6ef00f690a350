package news.dateline.entities.reextraction;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import news.dateline.contracts.event.Topics;
import news.dateline.entities.harness.Api;
import news.dateline.entities.harness.Backends;
import news.dateline.entities.harness.FakeExtractor;
import news.dateline.entities.harness.Names;
import news.dateline.entities.harness.Tokens;
import news.dateline.entities.harness.Topic;

import static news.dateline.entities.reextraction.Reextracting.await;
import static news.dateline.entities.reextraction.Reextracting.get;
import static news.dateline.entities.reextraction.Reextracting.publish;
import static news.dateline.entities.reextraction.Reextracting.start;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(Backends.class)
class ReextractionLaneTest {

    private final String word = Names.word();

    @Test
    void newArticlesPassAJobWhoseArticlesTakeForEver() {
        // given: a job that has begun its articles and is done with none
        var old = publish("in " + word);
        publish("in " + word);
        String job;
        try (var hold = FakeExtractor.hold(word)) {
            job = start("{\"query\": \"" + word + "\", \"perMinute\": 6000}");
            Api.await(Tokens.editor(), job, response -> response.jsonPath().getInt("progress.sent") == 2);
            Awaitility.await().until(hold::isReached);

            // when
            var fresh = publish("in " + Names.word());

            // then: it is analysed, and they wait still
            assertThat(Api.get(fresh.entities()).jsonPath().getInt("revision")).isEqualTo(1);
            assertThat(get(job).getInt("progress.sent")).isEqualTo(2);
        }

        // and when nothing holds them
        assertThat(await(job, "finished").getInt("progress.unchanged")).isEqualTo(2);
        assertThat(Topic.await(Topics.REEXTRACTION, 1, old::isOf)).hasSize(1);
    }
}
