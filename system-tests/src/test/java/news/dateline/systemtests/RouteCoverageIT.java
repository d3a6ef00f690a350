package news.dateline.systemtests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The gateway's route table and the services' descriptions of themselves say the same. The gateway's own description has
 * exactly the rows of its table, each method once.
 */
class RouteCoverageIT {

    private static final RunningSuite SUITE = RunningSuite.get();
    private static final Set<String> METHODS = Set.of("get", "head", "post", "put", "patch", "delete");
    /** What can be done with an expiring address is what can be done with a token, and is described there. */
    private static final String TWIN = "{capability}";

    private static final String UNDESCRIBED = "Not described at present";

    private final JsonNode merged = SUITE.anonymous().get("/openapi").json();

    @ParameterizedTest
    @ValueSource(strings = {"article-service", "entity-service"})
    void everyOperationOfAServiceHasARow(String service) throws IOException {
        Path document = Path.of("..", service, "target", "openapi", "openapi.json");

        SortedSet<String> operations = operations(Json.read(Files.readString(document)));

        assertThat(operations).isNotEmpty().isSubsetOf(operations(merged));
    }

    @Test
    void everyRowIsAnOperationOfAService() {
        SortedSet<String> undescribed = new TreeSet<>();
        merged.path("paths").properties().stream()
                .filter(path -> !path.getKey().contains(TWIN))
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> UNDESCRIBED.equals(
                                operation.getValue().path("summary").asText()))
                        .map(Map.Entry::getKey)
                        .forEach(method -> undescribed.add(method + ' ' + path.getKey())));

        assertThat(undescribed).isEmpty();
    }

    @Test
    void noTwoServicesDescribeTheSameOperation() {
        assertThat(merged.path("info").path("x-dateline-collisions")).isEmpty();
        assertThat(merged.path("info").path("x-dateline-silent-services")).isEmpty();
    }

    private static SortedSet<String> operations(JsonNode document) {
        SortedSet<String> operations = new TreeSet<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    if (METHODS.contains(operation.getKey())) {
                        operations.add(operation.getKey() + ' ' + path.getKey().replaceAll("\\{[^}]*}", "{}"));
                    }
                }));
        return operations;
    }
}
