package news.dateline.entities;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import news.dateline.entities.harness.Api;
import news.dateline.entities.harness.Articles;
import news.dateline.entities.harness.Backends;
import news.dateline.entities.harness.Topic;

import static org.assertj.core.api.Assertions.assertThat;

/** The names in {@code docs/metrics.md} are there once the service has done its work. */
@QuarkusTest
@WithTestResource(Backends.class)
class MetricsTest {

    private static final Pattern ROW = Pattern.compile("\\| `([a-z_]+)` \\| (\\w+) \\| [^|]*entity-service[^|]*\\|.*");

    @Test
    void everyMetricOfThePageExists() throws IOException {
        // given
        var article = Articles.fresh();
        Topic.publish(article.revised(1, "in Portmere"));
        Api.awaitRevision(article, 1);

        // when
        String metrics = RestAssured.get("/q/metrics").asString();

        // then
        assertThat(documented())
                .hasSizeGreaterThan(5)
                .allSatisfy(name -> assertThat(metrics).containsPattern("(?m)^" + name + "[{ ]"));
    }

    /** As Prometheus sees them: a histogram is a count, a sum and buckets. */
    private static List<String> documented() throws IOException {
        return Files.readAllLines(Path.of("../docs/metrics.md")).stream()
                .map(ROW::matcher)
                .filter(row -> row.matches())
                .map(row -> row.group(2).equals("histogram") ? row.group(1) + "_bucket" : row.group(1))
                .toList();
    }
}
