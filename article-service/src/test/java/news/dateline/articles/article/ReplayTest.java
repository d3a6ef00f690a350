package news.dateline.articles.article;

import java.util.UUID;

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
        int status = replay(id);

        // then
        assertThat(status).isEqualTo(202);
        var events = Topic.events(id, 3);
        assertThat(events).extracting(Topic.Event::revision).containsExactly(1, 2, 2);
        assertThat(events.get(2).data()).isEqualTo(events.get(1).data());
        assertThat(events.get(2).headers().get("ce_id"))
                .isNotEqualTo(events.get(1).headers().get("ce_id"));
    }

    @Test
    void aKillIsToldOnceMoreAsAKill() {
        // given
        String killed = Stories.nameless("Parliament opens", "\"pubStatus\": \"canceled\",");
        String id = Api.id(Api.post(killed));

        // when
        replay(id);

        // then
        assertThat(Topic.events(id, 2))
                .extracting(Topic.Event::type)
                .containsExactly("news.dateline.article.killed", "news.dateline.article.killed");
    }

    @Test
    void ofWhatIsNotThereNothingIsTold() {
        assertThat(replay(UUID.randomUUID().toString())).isEqualTo(404);
        assertThat(replay("nonsense")).isEqualTo(404);
    }

    private static int replay(String id) {
        return Api.as(Tokens.administrator())
                .post(Api.ARTICLES + "/" + id + "/replay")
                .statusCode();
    }
}
