package news.dateline.articles.article;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

/** The standard's own examples, as lists and searches show them: each item is ninjs 3.1 by the official schema. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class ListedItemsTest {

    private final String source = "listed-" + UUID.randomUUID();

    @TestFactory
    Stream<DynamicTest> everyItemKeepsToTheSchema() {
        // given
        Set<String> examples = Shared.files(Shared.need("standards/ninjs/examples"), ".json").stream()
                .map(example -> send(source, Shared.text(example)))
                .collect(Collectors.toSet());
        String sample = Shared.text(Shared.samples().getFirst());
        String story = send(source, sample);
        send(source + "-again", sample);

        // then
        int all = examples.size() + 1;
        String article = Api.ARTICLES + "/" + story;
        return Stream.of(
                shows(Api.ARTICLES + "?limit=200&source=" + source, "", all),
                shows(Api.ARTICLES + "?fields=headlines,subjects&limit=200&source=" + source, "", all),
                shows(Api.ARTICLES + "/search?limit=200&source=" + source, "/article", all),
                shows(Api.ARTICLES + "/search?fields=headlines,subjects&limit=200&source=" + source, "/article", all),
                shows(article + "/similar?limit=1", "/article", 1),
                shows(article + "/duplicates", "/article", 1),
                shows(article + "/story?fields=by", "", 2),
                dynamicTest(
                        "export",
                        () -> Api.get(Tokens.journalist(), Api.ARTICLES + "/export?source=" + source)
                                .asString()
                                .lines()
                                .forEach(line -> assertThat(NinjsSchema.complaints(JsonTrees.of(line)))
                                        .as(line)
                                        .isEmpty())));
    }

    private static DynamicTest shows(String path, String pointer, int atLeast) {
        return dynamicTest(path.replaceAll("-[0-9a-f-]{30,}|[0-9a-f-]{36}", "..."), () -> {
            // when
            Response page = Api.get(Tokens.journalist(), path);

            // then
            List<JsonNode> items = StreamSupport.stream(
                            JsonTrees.of(page.asString()).path("items").spliterator(), false)
                    .map(item -> pointer.isEmpty() ? item : item.at(pointer))
                    .toList();
            // Others may have sent the same sample.
            assertThat(items).as(page.asString()).hasSizeGreaterThanOrEqualTo(atLeast);
            assertThat(items)
                    .allSatisfy(item -> assertThat(NinjsSchema.complaints(item))
                            .as(item.toString())
                            .isEmpty());
            assertThat(items)
                    .allSatisfy(item ->
                            assertThat(item.path("representationType").asText()).isEqualTo("partial"));
            if (path.contains("fields=headlines")) {
                assertThat(items)
                        .allSatisfy(item -> assertThat(item.fieldNames())
                                .toIterable()
                                .isSubsetOf("uri", "representationType", "headlines", "subjects"));
            }
        });
    }

    private static String send(String source, String json) {
        Response sent = Api.as(Tokens.journalist())
                .contentType("application/json")
                .queryParam("source", source)
                .body(json)
                .post(Api.ARTICLES);
        // Some of the examples have the same uri, which makes them revisions of one article.
        assertThat(sent.statusCode()).as(sent.asString()).isIn(200, 201);
        String uri = JsonTrees.of(sent.asString()).path("uri").asText();
        return uri.substring(uri.lastIndexOf(':') + 1);
    }
}
