package news.dateline.articles.article;

import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import news.dateline.articles.harness.Api;
import news.dateline.articles.harness.Backends;
import news.dateline.articles.harness.JsonTrees;
import news.dateline.articles.harness.NinjsSchema;
import news.dateline.articles.harness.Shared;
import news.dateline.articles.harness.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** The standard's own examples, through the service and back. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class OfficialExamplesTest {

    /** What is ours in an answer; what the provider had there goes to {@code altIds} and {@code contentCreated}. */
    private static final Set<String> OURS = Set.of("uri", "version", "versionCreated");

    private final String source = "official-" + UUID.randomUUID();

    @TestFactory
    Stream<DynamicTest> whatIsSentComesBackWithoutLoss() {
        return Shared.files(Shared.need("standards/ninjs/examples"), ".json").stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> comesBack(file)));
    }

    private void comesBack(Path file) {
        // given
        String json = Shared.text(file);
        JsonNode sent = JsonTrees.of(json);

        // when
        Response created = Api.as(Tokens.journalist())
                .contentType("application/json")
                .queryParam("source", source + file.getFileName())
                .body(json)
                .post(Api.ARTICLES);
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);

        // then
        String path = Api.ARTICLES + "/" + Api.id(created);
        JsonNode read = JsonTrees.of(Api.get(Tokens.journalist(), path).asString());
        assertThat(NinjsSchema.complaints(read)).isEmpty();
        assertThat(NinjsSchema.complaints(JsonTrees.of(created.asString()))).isEmpty();
        assertThat(NinjsSchema.complaints(JsonTrees.of(
                        Api.get(Tokens.journalist(), path + "/revisions/1").asString())))
                .isEmpty();
        sent.properties().stream()
                .filter(each -> !OURS.contains(each.getKey()))
                .forEach(each -> keeps(each.getKey(), each.getValue(), read.path(each.getKey())));
        assertThat(read.path("altIds").findValuesAsText("value"))
                .contains(sent.path("uri").asText());
        if (sent.has("version")) {
            assertThat(read.path("altIds").findValuesAsText("value"))
                    .contains(sent.path("version").asText());
        }
        if (sent.has("versionCreated") && !sent.has("contentCreated")) {
            assertThat(read.path("contentCreated")).isEqualTo(sent.path("versionCreated"));
        }
        assertThat(Api.get(Tokens.journalist(), path + "/original").asString()).isEqualTo(json);
    }

    private static void keeps(String property, JsonNode sent, JsonNode read) {
        switch (property) {
            // To these the service adds its own.
            case "altIds", "infoSources" ->
                assertThat(StreamSupport.stream(read.spliterator(), false))
                        .as(property)
                        .containsAll(
                                StreamSupport.stream(sent.spliterator(), false).toList());
            default -> assertThat(read).as(property).isEqualTo(sent);
        }
    }
}
