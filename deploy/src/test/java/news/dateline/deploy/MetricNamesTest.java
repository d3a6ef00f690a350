package news.dateline.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Dashboards and alerts ask only for metrics of {@code docs/metrics.md}, which each service is held to by a test of its own. */
class MetricNamesTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path DOCS = Manifest.DEPLOY.resolve("../docs");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z_]+)` \\| (\\w+) \\|");
    private static final Pattern STRING = Pattern.compile("\"[^\"]*\"");
    private static final Pattern GROUPING = Pattern.compile("\\b(?:by|without) *\\([^)]*\\)");
    private static final Pattern LABELS = Pattern.compile("\\{[^}]*}");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z_]*_[a-z_]+");
    private static final Set<String> FUNCTIONS = Set.of("histogram_quantile");

    static Stream<Map.Entry<String, String>> queries() throws IOException {
        Stream.Builder<Map.Entry<String, String>> queries = Stream.builder();
        try (Stream<Path> files = Files.list(Manifest.DEPLOY.resolve("components/dashboards"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                JsonNode dashboard = JSON.readTree(Files.readString(file));
                dashboard
                        .path("panels")
                        .forEach(panel -> panel.path("targets")
                                .forEach(target -> queries.add(Map.entry(
                                        dashboard.path("title").asText() + ": "
                                                + panel.path("title").asText(),
                                        target.path("expr").asText()))));
            }
        }
        alerts().forEach(alert -> queries.add(
                Map.entry(alert.path("alert").asText(), alert.path("expr").asText())));
        return queries.build();
    }

    static Stream<JsonNode> alerts() {
        return Manifest.of("production").stream()
                .filter(manifest -> manifest.kind().equals("PrometheusRule"))
                .flatMap(manifest -> Manifest.each(manifest.json().at("/spec/groups")))
                .flatMap(group -> Manifest.each(group.path("rules")));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void everyMetricIsOnThePage(Map.Entry<String, String> query) throws IOException {
        String bare = LABELS.matcher(
                        GROUPING.matcher(STRING.matcher(query.getValue()).replaceAll(""))
                                .replaceAll(""))
                .replaceAll("");
        Set<String> named = WORD.matcher(bare)
                .results()
                .map(MatchResult::group)
                .filter(word -> !FUNCTIONS.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).isNotEmpty().isSubsetOf(documented());
    }

    @ParameterizedTest
    @MethodSource("alerts")
    void everyAlertHasARunbook(JsonNode alert) throws IOException {
        List<String> headings = Files.readAllLines(DOCS.resolve("operations.md")).stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> "docs/operations.md#"
                        + line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT).replace(' ', '-'))
                .toList();

        assertThat(headings).contains(alert.at("/annotations/runbook").asText());
        assertThat(alert.at("/labels/severity").asText()).isIn("warning", "critical");
    }

    private static Set<String> documented() throws IOException {
        return ROW.matcher(Files.readString(DOCS.resolve("metrics.md")))
                .results()
                .flatMap(row -> row.group(2).equals("histogram")
                        ? Stream.of("_bucket", "_count", "_sum").map(suffix -> row.group(1) + suffix)
                        : Stream.of(row.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
