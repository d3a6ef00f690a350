package news.dateline.systemtests;

import java.net.http.HttpClient;
import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import news.dateline.launcher.client.ArticleLoad;
import news.dateline.launcher.client.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each service is restarted while clients send articles and read them back. There is one replica of each here, so requests
 * must be sent again while it is away, as clients are told to; with two replicas it is {@code ./dateline cluster-test} that
 * looks.
 */
class RestartIT {

    private static final RunningSuite SUITE = RunningSuite.get();
    private static final int CLIENTS = 3;
    private static final int ATTEMPTS = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Test
    void nothingIsLostAndNothingIsThereTwiceWhenServicesAreRestartedUnderLoad() {
        try (HttpClient http = HttpClient.newHttpClient();
                ArticleLoad load = ArticleLoad.start(
                        SUITE.gateway().toString(),
                        Tokens.ofDemoUser(http, SUITE.issuer(), "journalist"),
                        new ArticleLoad.Plan("restarts", CLIENTS, ATTEMPTS))) {
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
