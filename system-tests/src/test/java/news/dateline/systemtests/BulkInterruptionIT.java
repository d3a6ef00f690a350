package news.dateline.systemtests;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** article-service is killed in the middle of a bulk request: what it has acknowledged is stored, and nothing is stored by half or twice. */
class BulkInterruptionIT {

    private static final RunningSuite SUITE = RunningSuite.get();
    private static final int LINES = 1_200;
    private static final int FIRST_LINES = 1_000;
    private static final int PORTION = 200;
    private static final int ACKNOWLEDGED = 200;
    /** How many are read one by one; all are sent again. */
    private static final int READ = 20;

    private static final String SOURCE = "bulk-interruption";

    private final Api journalist = SUITE.as("journalist");

    @Test
    void whatWasAcknowledgedBeforeTheServiceWasKilledIsStoredAndSendingAgainIsHarmless() throws IOException {
        // given
        Map<Integer, String> acknowledged = new LinkedHashMap<>();

        // when
        try (BulkStream stream = BulkStream.open(SUITE.gateway(), SUITE.tokenOf("journalist"), SOURCE)) {
            stream.send(lines(0, FIRST_LINES));
            while (acknowledged.size() < ACKNOWLEDGED) {
                keep(stream.result().orElseThrow(), acknowledged);
            }
            SUITE.kill("article-service");
            readOn(stream, acknowledged);
        }
        SUITE.awaitReady("article-service");

        // then
        assertThat(acknowledged).hasSizeBetween(ACKNOWLEDGED, FIRST_LINES);
        acknowledged.values().stream().limit(READ).forEach(uri -> {
            String article = Articles.path(uri);
            assertThat(journalist.get(article).status()).isEqualTo(200);
            assertThat(journalist.get(article + "/revisions").json().path("items"))
                    .hasSize(1);
        });
        int found = found();
        assertThat(found).isBetween(acknowledged.size(), FIRST_LINES);

        // when
        Map<Integer, Integer> statuses = new LinkedHashMap<>();
        Map<Integer, String> uris = new LinkedHashMap<>();
        try (BulkStream stream = BulkStream.open(SUITE.gateway(), SUITE.tokenOf("journalist"), SOURCE)) {
            for (int from = 0; from < LINES; from += PORTION) {
                stream.send(lines(from, from + PORTION));
                for (int line = 0; line < PORTION; line++) {
                    JsonNode result = stream.result().orElseThrow();
                    statuses.put(
                            result.path("line").asInt(), result.path("status").asInt());
                    uris.put(result.path("line").asInt(), result.path("uri").asText());
                }
            }
            stream.end();
            assertThat(stream.result()).isEmpty();
        }

        // then
        assertThat(statuses).hasSize(LINES);
        assertThat(statuses.values().stream().filter(status -> status == 200)).hasSize(found);
        assertThat(statuses.values().stream().filter(status -> status == 201)).hasSize(LINES - found);
        assertThat(uris).containsAllEntriesOf(acknowledged);
        assertThat(acknowledged.keySet().stream().map(statuses::get)).containsOnly(200);
        assertThat(found()).isEqualTo(LINES);
    }

    /** What is acknowledged until the connection breaks counts too. */
    private static void readOn(BulkStream stream, Map<Integer, String> acknowledged) {
        try {
            for (Optional<JsonNode> result = stream.result(); result.isPresent(); result = stream.result()) {
                keep(result.get(), acknowledged);
            }
            throw new AssertionError("the answer of a killed service has an end");
        } catch (IOException cutOff) {
            assertThat(cutOff).isNotNull();
        }
    }

    private static void keep(JsonNode result, Map<Integer, String> acknowledged) {
        assertThat(result.path("status").asInt()).as(result.toString()).isEqualTo(201);
        acknowledged.put(result.path("line").asInt(), result.path("uri").asText());
    }

    private int found() {
        return journalist
                .get("/api/v1/articles/search?source=" + SOURCE)
                .json()
                .at("/total/value")
                .asInt();
    }

    private static String lines(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> "{\"uri\":\"urn:example:interrupted:%d\",\"headlines\":[{\"value\":\"Story %d\"}],"
                                .formatted(number, number)
                        + "\"bodies\":[{\"value\":\"%s\"}]}\n".formatted("Parliament opened on day " + number + ". "))
                .collect(Collectors.joining());
    }
}
