package news.dateline.articles;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import news.dateline.articles.harness.Api;
import news.dateline.articles.harness.Backends;
import news.dateline.articles.harness.Stories;
import news.dateline.articles.harness.Tokens;
import news.dateline.articles.harness.Topic;

import static org.assertj.core.api.Assertions.assertThat;

/** The tests trace, though nobody collects it; elsewhere that is to be asked for. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class TracingTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    @Test
    void theEventBelongsToTheTraceOfItsRequest() {
        // when
        String id = Api.id(Api.as(Tokens.journalist())
                .contentType("application/json")
                .header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01")
                .body(Stories.named(Stories.freshName(), "Parliament opens"))
                .post(Api.ARTICLES));

        // then
        assertThat(Topic.events(id, 1).getFirst().headers().get("traceparent"))
                .startsWith("00-" + TRACE + "-")
                .doesNotContain("b7ad6b7169203331");
    }
}
