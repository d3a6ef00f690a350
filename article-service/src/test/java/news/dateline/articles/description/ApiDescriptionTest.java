package news.dateline.articles.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import news.dateline.articles.harness.Backends;
import news.dateline.articles.harness.JsonTrees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** Whoever reads the API description alone knows how to call each operation and what it can answer. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class ApiDescriptionTest {

    private static final Set<String> WITHOUT_CONTENT = Set.of("202", "204");
    private static final String PROBLEM = "application/problem+json";

    @TestFactory
    Stream<DynamicTest> everyOperationIsDescribedInFull() {
        JsonNode paths = JsonTrees.of(RestAssured.get("/q/openapi?format=json").asString())
                .get("paths");
        List<DynamicTest> tests = new ArrayList<>();
        paths.properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> operation.getValue().has("responses"))
                        .forEach(operation -> tests.add(dynamicTest(
                                operation.getKey() + " " + path.getKey(),
                                () -> isComplete(path.getKey(), operation.getKey(), operation.getValue())))));
        assertThat(tests).hasSizeGreaterThan(20);
        return tests.stream();
    }

    private static void isComplete(String path, String method, JsonNode operation) {
        JsonNode responses = operation.get("responses");
        assertThat(operation.path("summary").asText()).isNotBlank();
        assertThat(operation.path("parameters"))
                .allSatisfy(
                        parameter -> assertThat(parameter.path("description").asText())
                                .as(parameter.path("name").asText())
                                .isNotBlank());
        assertThat(responses.has("401")).isTrue();
        assertThat(responses.has("403")).isTrue();
        assertThat(responses.has("404")).isEqualTo(path.contains("{"));
        List<String> successes = new ArrayList<>();
        responses.properties().forEach(response -> {
            assertThat(response.getValue().path("description").asText())
                    .as(response.getKey())
                    .isNotBlank();
            if (response.getKey().startsWith("2")) {
                successes.add(response.getKey());
                JsonNode json = response.getValue().at("/content/application~1json");
                assertThat(json.at("/schema").has("$ref"))
                        .as("what an answer looks like is shown where its shape is known")
                        .isEqualTo(json.has("example") || json.has("examples"));
            } else if (response.getKey().compareTo("400") >= 0) {
                JsonNode example =
                        response.getValue().path("content").path(PROBLEM).path("example");
                assertThat(example.path("status").asText()).isEqualTo(response.getKey());
                assertThat(example.path("type").asText()).startsWith("urn:dateline:problem:");
            }
        });
        assertThat(successes).isNotEmpty();
        assertThat(responses.get(successes.getFirst()).has("content"))
                .as("what is accepted or done without a word has no content, all else has")
                .isEqualTo(!WITHOUT_CONTENT.contains(successes.getFirst()));
        if (operation.has("requestBody")) {
            operation
                    .at("/requestBody/content")
                    .forEach(content -> assertThat(content.has("example") || content.has("examples"))
                            .as("request example")
                            .isTrue());
        }
        if (method.equals("post") && !path.endsWith("/bulk") && !path.endsWith("/api-keys")) {
            assertThat(operation.get("parameters").findValuesAsText("name")).contains("Idempotency-Key");
        }
    }
}
