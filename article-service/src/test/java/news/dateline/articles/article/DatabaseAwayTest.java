package news.dateline.articles.article;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import news.dateline.articles.harness.Api;
import news.dateline.articles.harness.Backends;
import news.dateline.articles.harness.Database;
import news.dateline.articles.harness.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class DatabaseAwayTest {

    private static final String CUT_OFF = "select pg_terminate_backend(pid) from pg_stat_activity"
            + " where wait_event_type = 'Lock' and query like '%article%'";

    @Test
    void aRequestThatLosesTheDatabaseMayBeSentAgain() throws Exception {
        // given
        String list = Api.ARTICLES + "?limit=1";
        Callable<Response> request = () -> Api.get(Tokens.reader(), list);
        Response lost;

        // when
        try (var threads = Executors.newSingleThreadExecutor()) {
            Future<Response> response;
            try (var locked = Database.lock("article")) {
                response = threads.submit(request);
                Awaitility.await()
                        .atMost(Duration.ofSeconds(20))
                        .until(() -> !Database.column(CUT_OFF).isEmpty());
                assertThat(locked.isClosed()).isFalse();
            }
            lost = response.get();
        }

        // then
        assertThat(lost.statusCode()).as(lost.asString()).isEqualTo(503);
        assertThat(lost.jsonPath().getString("type")).isEqualTo("urn:dateline:problem:service-unavailable");
        assertThat(request.call().statusCode()).isEqualTo(200);
    }
}
