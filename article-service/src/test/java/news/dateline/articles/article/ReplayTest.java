package news.dateline.articles.article;

import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import news.dateline.articles.harness.Api;
import news.dateline.articles.harness.Backends;
import news.dateline.articles.harness.Stories;
import news.dateline.articles.harness.Tokens;
import news.dateline.articles.harness.Topic;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ReplayTest {

    @Test
    void theCurrentRevisionIsToldOnceMore() {
        // given
        String name = Stories.freshName();
        String id = Api.id(Api.post(Stories.named(name, "Parliament opens")));
        Api.post(Stories.named(name, "Parliament has opened"));

        // when
        int status = replay(id + "/replay");

        // then
        assertThat(status).isEqualTo(202);
        var events = Topic.events(id, 3);
        assertThat(events).extracting(Topic.Event::revision).containsExactly(1, 2, 2);
        assertThat(events.get(2).data().path("replayed").asBoolean()).isTrue();
        JsonNode told = ((ObjectNode) events.get(2).data()).without("replayed");
        assertThat(told).isEqualTo(events.get(1).data());
        assertThat(events.get(2).headers().get("ce_id"))
                .isNotEqualTo(events.get(1).headers().get("ce_id"));
    }

    @Test
    void aKillIsToldOnceMoreAsAKill() {
        // given
        String killed = Stories.nameless("Parliament opens", "\"pubStatus\": \"canceled\",");
        String id = Api.id(Api.post(killed));

        // when
        replay(id + "/replay");

        // then
        assertThat(Topic.events(id, 2))
                .extracting(Topic.Event::type)
                .containsExactly("news.dateline.article.killed", "news.dateline.article.killed");
    }

    @Test
    void ofWhatIsNotThereNothingIsTold() {
        assertThat(replay(UUID.randomUUID() + "/replay")).isEqualTo(404);
        assertThat(replay("nonsense/replay")).isEqualTo(404);
    }

    @Test
    void consumersAreToldThatAnArticleWhichIsNotHereIsGone() {
        // given
        String lost = UUID.randomUUID().toString();
        String here = Api.id(Api.post(Stories.nameless("Parliament opens", "")));

        // when
        int status = replay(lost + "/replay?goneAfter=4");

        // then
        assertThat(status).isEqualTo(202);
        var events = Topic.events(lost, 1);
        assertThat(events.getFirst().type()).isEqualTo("news.dateline.article.erased");
        assertThat(events.getFirst().revision()).isEqualTo(5);
        assertThat(replay(here + "/replay?goneAfter=4")).isEqualTo(409);
        assertThat(replay(lost + "/replay?goneAfter=0")).isEqualTo(400);
        assertThat(Topic.events(here, 1)).hasSize(1);
    }

    private static int replay(String path) {
        return Api.as(Tokens.administrator()).post(Api.ARTICLES + "/" + path).statusCode();
    }
}
