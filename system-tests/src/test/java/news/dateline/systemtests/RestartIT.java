package news.dateline.systemtests;

import java.net.http.HttpClient;
import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import news.dateline.launcher.client.ArticleLoad;
import news.dateline.launcher.client.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A rolling update as a cluster does it: there are two replicas of each service, and each is restarted while the other one
 * works, under the load of clients who send articles and read them back. They try again as {@code docs/operations.md} asks
 * every client to, and no longer than that.
 */
class RestartIT {

    private static final RunningSuite SUITE = RunningSuite.get();
    private static final int CLIENTS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @BeforeAll
    static void runTwoOfEach() {
        SUITE.scale(2);
    }

    @AfterAll
    static void runOneOfEach() {
        SUITE.scale(1);
    }

    @Test
    void nothingIsLostAndNothingIsThereTwiceWhenReplicasAreRestartedOneAfterAnotherUnderLoad() throws Exception {
        assertThat(SUITE.gateways()).hasSize(2);
        try (HttpClient http = HttpClient.newHttpClient();
                Balancer balancer = new Balancer(SUITE.gateways());
                ArticleLoad load = ArticleLoad.start(
                        balancer.address(),
                        Tokens.ofDemoUser(http, SUITE.issuer(), "journalist"),
                        new ArticleLoad.Plan("restarts", CLIENTS))) {
            // when
            for (String service : new String[] {"entity-service", "article-service", "gateway"}) {
                awaitMore(load);
                SUITE.restart(service);
            }
            awaitMore(load);

            // then
            ArticleLoad.Account account = load.finish();
            assertThat(account.failures()).isEmpty();
            assertThat(account.listed()).isEqualTo(account.accepted());
            assertThat(account.withoutEntities()).isEmpty();
        }
    }

    /** The load goes through, before something happens to it and after. */
    private static void awaitMore(ArticleLoad load) {
        int before = load.accepted();
        Awaitility.await().atMost(PATIENCE).until(() -> load.accepted() > before + 2 * CLIENTS);
    }
}
