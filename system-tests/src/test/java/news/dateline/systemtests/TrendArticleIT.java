package news.dateline.systemtests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A real agency's wire copy, where it is at hand: it is not ours to ship. */
class TrendArticleIT {

    private static final RunningSuite SUITE = RunningSuite.get();
    private static final Path FILE = Path.of(
            System.getProperty("dateline.shared", Path.of("..", "..", "shared").toString()),
            "news",
            "trend-2024-03-11.txt");

    @Test
    void itsNamesComeOutWithTheRightTypes() throws IOException {
        assumeTrue(Files.exists(FILE), "skipped: the agency's article is not at " + FILE);

        Answer created = SUITE.as("journalist")
                .post("/api/v1/articles?source=trend&externalId=2024-03-11", "text/plain", Files.readString(FILE));

        assertThat(created.json().at("/headlines/0/role").asText()).isEqualTo("derived");
        assertThat(created.json().at("/bodies/0/value").asText()).doesNotContain("WhatsApp");
        Map<String, String> entities = Articles.awaitEntities(SUITE.as("reader"), Articles.path(created), 1);
        assertThat(entities)
                .containsEntry("Azerbaijan", "PLACE")
                .containsEntry("Kazakhstan", "PLACE")
                .containsEntry("Azer Garayev", "PERSON")
                .containsEntry("Ilham Aliyev", "PERSON")
                .containsEntry("SOCAR", "ORGANIZATION")
                .containsEntry("KazMunayGas", "ORGANIZATION")
                .containsEntry("Organization of Turkic States", "ORGANIZATION")
                .containsEntry("Fuzuli", "PLACE")
                .containsEntry("Baku", "PLACE");
    }
}
