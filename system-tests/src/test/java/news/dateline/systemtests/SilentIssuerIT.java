package news.dateline.systemtests;

import java.io.IOException;
import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The identity provider falls silent for a while; what needs no more than its keys goes on. */
class SilentIssuerIT {

    private static final RunningSuite SUITE = RunningSuite.get();
    private static final Duration NOTICE = Duration.ofSeconds(30);

    @Test
    void gatewayGoesOnWithTheKeysThatItKnowsAndTellsWhoIsMissing() throws IOException, InterruptedException {
        // given
        Api journalist = SUITE.as("journalist");
        awaitProvider("answers");

        signal("STOP");
        try {
            // when
            awaitProvider("does not answer");

            // then
            assertThat(journalist.get("/api/v1/articles").status()).isEqualTo(200);
            assertThat(journalist.get("/api/v1/entities").status()).isEqualTo(200);
        } finally {
            signal("CONT");
        }
        awaitProvider("answers");
    }

    private static void signal(String name) throws IOException, InterruptedException {
        String order = "kill -" + name + " " + RunningSuite.pid("keycloak");
        assertThat(new ProcessBuilder("sh", "-c", order).start().waitFor()).isZero();
    }

    /** Ready it is in any case. */
    private static void awaitProvider(String state) {
        Awaitility.await("the identity provider " + state).atMost(NOTICE).until(() -> {
            Answer ready = SUITE.anonymous().get("/q/health/ready");
            return ready.status() == 200 && ready.body().contains("\"identityProvider\": \"" + state + '"');
        });
    }
}
