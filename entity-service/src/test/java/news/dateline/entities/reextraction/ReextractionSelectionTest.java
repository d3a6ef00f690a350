package news.dateline.entities.reextraction;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import news.dateline.entities.harness.Api;
import news.dateline.entities.harness.Articles;
import news.dateline.entities.harness.Backends;
import news.dateline.entities.harness.Database;
import news.dateline.entities.harness.Names;
import news.dateline.entities.harness.Tokens;
import news.dateline.entities.harness.Topic;

import static news.dateline.entities.reextraction.Reextracting.await;
import static news.dateline.entities.reextraction.Reextracting.publish;
import static news.dateline.entities.reextraction.Reextracting.start;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(Backends.class)
class ReextractionSelectionTest {

    private final String word = Names.word();

    @Test
    void whatAnOlderModelAnalysedIsSelectedByTheOrderOfVersions() {
        // given
        analysedBy("fake-0.9");
        analysedBy("fake-1.2");
        analysedBy("fake-1.10");
        analysedBy("other-1");
        analysedBy("unnumbered");

        // when
        var older = await(start(selection("\"modelOlderThan\": \"fake-1.10\"")), "finished");
        var none = await(start(selection("\"modelOlderThan\": \"fake-0.1\"")), "finished");

        // then
        assertThat(older.getInt("progress.selected")).isEqualTo(2);
        assertThat(older.getString("selection.modelOlderThan")).isEqualTo("fake-1.10");
        assertThat(none.getInt("progress.selected")).isZero();
    }

    @Test
    void oneVersionIsSelectedByItsName() {
        analysedBy("fake-0.9");
        analysedBy("fake-1.2");

        var job = await(start(selection("\"modelVersion\": \"fake-1.2\"")), "finished");

        assertThat(job.getInt("progress.selected")).isEqualTo(1);
    }

    private void analysedBy(String version) {
        var article = publish("in " + word);
        Database.update("update article set model_version = ? where id = ?", version, article.id());
    }

    private String selection(String property) {
        return "{%s, \"query\": \"%s\", \"perMinute\": 600}".formatted(property, word);
    }

    @Test
    void nobodyReachesBeyondHisSourcesNorBehindAnEmbargo() {
        // given
        var mine = publish("in " + word);
        var theirs = publish("in " + word);
        Database.update("update article set source = 'ours' where id = ?", mine.id());
        var hidden = Articles.fresh();
        Topic.publish(hidden.embargoed(1, "in " + word, Instant.now().plus(1, ChronoUnit.DAYS)));
        Api.await(Tokens.journalist(), hidden.entities(), response -> response.statusCode() == 200);
        String limited = Tokens.limitedTo(Set.of("ours"), "entities:read entities:review articles:write");
        String outsider = Tokens.of("outsider", "entities:read entities:review");

        // when
        var ofMine = await(start(limited, "{\"query\": \"" + word + "\", \"perMinute\": 600}"), "finished");
        var ofVisible = await(start(outsider, "{\"query\": \"" + word + "\", \"perMinute\": 600}"), "finished");
        var ofAll = await(start("{\"query\": \"" + word + "\", \"perMinute\": 600}"), "finished");

        // then
        assertThat(List.of(
                        ofMine.getInt("progress.selected"),
                        ofVisible.getInt("progress.selected"),
                        ofAll.getInt("progress.selected")))
                .containsExactly(1, 2, 3);
        assertThat(Api.get(theirs.entities()).statusCode()).isEqualTo(200);
        assertThat(Api.get(hidden.entities()).statusCode()).isEqualTo(404);
    }
}
