package news.dateline.systemtests;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import news.dateline.launcher.client.ArticleLoad;
import news.dateline.launcher.client.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

/** There are two replicas of each service, as in a cluster: they share the work, and each can go while the other one works. */
class ReplicasIT {

    private static final RunningSuite SUITE = RunningSuite.get();
    private static final int CLIENTS = 3;
    private static final int OLD_ARTICLES = 20;
    private static final String SOURCE = "replicas";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @BeforeAll
    static void runTwoOfEach() {
        SUITE.scale(2);
    }

    @AfterAll
    static void runOneOfEach() {
        SUITE.scale(1);
    }

    /**
     * Each replica is restarted under the load of clients who send articles and read them back. They try again as
     * {@code docs/operations.md} asks every client to, and no longer than that.
     */
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

    @Test
    void aReextractionIsSpreadOverTheReplicasAndNewArticlesDoNotWaitForIt() {
        // given
        Api editor = SUITE.as("editor");
        for (int i = 0; i < OLD_ARTICLES; i++) {
            send(editor, "old-" + i, SOURCE);
        }

        // when: new articles come while a job goes on
        Answer job = editor.post(
                "/api/v1/reextractions",
                "application/json",
                "{\"source\": \"" + SOURCE + "\", \"perMinute\": " + 6 * OLD_ARTICLES + "}");
        assertThat(job.status()).as(job.body()).isEqualTo(202);
        String path = "/api/v1/reextractions/" + job.json().path("id").asText();
        Duration slowest = Duration.ZERO;
        Instant end = Instant.now().plus(PATIENCE);
        int sent = 0;
        while (sent == 0 || !isFinished(editor, path)) {
            assertThat(Instant.now()).as("the job takes too long").isBefore(end);
            Instant begin = Instant.now();
            send(editor, "new-" + sent++, SOURCE + "-live");
            Duration took = Duration.between(begin, Instant.now());
            slowest = took.compareTo(slowest) > 0 ? took : slowest;
        }

        // then
        assertThat(slowest).isLessThan(Duration.ofSeconds(10));
        assertThat(editor.get(path).json().at("/progress/unchanged").asInt()).isEqualTo(OLD_ARTICLES);
        assertThat(SUITE.addresses("entity-service"))
                .hasSize(2)
                .allSatisfy(replica -> assertThat(reextracted(replica)).isPositive());
    }

    /** Sends an article, and waits until its entities are there. */
    private static void send(Api api, String name, String source) {
        String id = "/api/v1/articles?source=" + source + "&externalId=" + name;
        String article = Articles.path(api.post(id, "text/plain", Sample.WIRE_PLUTO.text()));
        Articles.awaitEntities(api, article, 1);
    }

    private static boolean isFinished(Api api, String job) {
        return api.get(job).json().path("state").asText().equals("finished");
    }

    /** How many articles a replica has analysed again. */
    private static double reextracted(URI replica) {
        return new Api(replica, null)
                .get("/q/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith("dateline_reextraction_articles_total{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    /** The load goes through, before something happens to it and after. */
    private static void awaitMore(ArticleLoad load) {
        int before = load.accepted();
        Awaitility.await().atMost(PATIENCE).until(() -> load.accepted() > before + 2 * CLIENTS);
    }
}
