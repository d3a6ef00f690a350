package news.dateline.entities.analysis.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import news.dateline.entities.harness.Api;
import news.dateline.entities.harness.Backends;
import news.dateline.entities.harness.FakeExtractor;
import news.dateline.entities.harness.Names;
import news.dateline.entities.harness.Tokens;
import news.dateline.extraction.Document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@QuarkusTest
@WithTestResource(Backends.class)
class ExtractApiTest {

    private static final String EXTRACT = "/api/v1/extract";
    private static final RestAssuredConfig AS_IS = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    @Test
    void namesOfATextAreFoundAndNothingIsStored() {
        // given
        String name = Names.word();

        // when
        var response =
                json("{\"text\": \"😀 in %s\", \"language\": \"en-GB\", \"date\": \"2026-03-11\"}".formatted(name));

        // then
        var found = response.jsonPath();
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(found.getString("text")).isEqualTo("😀 in " + name);
        assertThat(found.getString("language")).isEqualTo("en-GB");
        assertThat(found.getString("modelVersion")).isEqualTo(FakeExtractor.VERSION);
        assertThat(found.getInt("mentions[0].start")).isEqualTo(5);
        assertThat(found.getInt("mentions[0].end")).isEqualTo(5 + name.length());
        assertThat(found.getString("mentions[0].exact")).isEqualTo(name);
        assertThat(found.getInt("mentions[0].entity")).isZero();
        assertThat(found.getString("entities[0].name")).isEqualTo(name);
        assertThat(found.getString("entities[0].type")).isEqualTo("PLACE");
        assertThat(Api.named(name)).isEmpty();
    }

    @Test
    void plainTextWillDo() {
        var response =
                plain("😀 in Portmere".getBytes(StandardCharsets.UTF_8), "text/plain", "?offsets=utf16&language=en");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.jsonPath().getInt("mentions[0].start")).isEqualTo(6);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments("{}", "/text"),
                arguments("{\"text\": \" \\n\"}", "/text"),
                arguments("{\"text\": \"" + "x".repeat(Document.MAX_LENGTH + 1) + "\"}", "/text"),
                arguments("{\"text\": \"in \\ud800 Portmere\"}", "/text"),
                arguments("{\"text\": \"in \\u0000 Portmere\"}", "/text"),
                arguments("{\"text\": \"x\", \"language\": \"no such tongue\"}", "/language"),
                arguments("{\"text\": \"x\", \"language\": \"\"}", "/language"),
                arguments("{\"text\": \"x\", \"language\": \"xx\"}", "/language"),
                arguments("{\"text\": \"x\", \"date\": \"yesterday\"}", "/date"),
                arguments("{\"text\": \"x\", \"mood\": \"cheerful\"}", "/mood"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatCannotBeAnalysedIsAViolationAtItsPlace(String body, String pointer) {
        var response = json(body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.jsonPath().getString("type")).isEqualTo("urn:dateline:problem:validation");
        assertThat(response.jsonPath().<String>getList("violations.pointer")).containsExactly(pointer);
    }

    @Test
    void everyViolationIsNamedAtOnce() {
        var response = json("{\"text\": \"\", \"language\": \"?\", \"date\": \"?\"}");

        assertThat(response.jsonPath().<String>getList("violations.pointer"))
                .containsExactly("/text", "/language", "/date");
    }

    @Test
    void whatIsNotReadableIsMalformed() {
        assertMalformed(json("{\"text\": "));
        assertMalformed(json(""));
        assertMalformed(plain(new byte[] {'x', (byte) 0xff}, "text/plain", ""));
    }

    private static void assertMalformed(Response response) {
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.jsonPath().getString("type")).isEqualTo("urn:dateline:problem:malformed-request");
    }

    @Test
    void parametersOfPlainTextAreNamedAsParameters() {
        var response = plain(new byte[] {'x'}, "text/plain", "?date=yesterday");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.jsonPath().getString("violations[0].parameter")).isEqualTo("date");
    }

    @Test
    void otherMediaTypesAndCharsetsAreNotRead() {
        assertThat(plain(new byte[] {'x'}, "text/html", "").statusCode()).isEqualTo(415);
        assertThat(plain(new byte[] {'x'}, "text/plain;charset=iso-8859-1", "").statusCode())
                .isEqualTo(415);
    }

    @Test
    void aBodyThatSaysNotWhatItIsIsNotRead() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + EXTRACT))
                .header("Authorization", "Bearer " + Tokens.reader())
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[] {'x'}))
                .build();

        try (var client = HttpClient.newHttpClient()) {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(response.statusCode()).isEqualTo(415);
            assertThat(response.body()).contains("urn:dateline:problem:unsupported-media-type");
        }
    }

    private static Response json(String body) {
        return RestAssured.given()
                .config(AS_IS)
                .auth()
                .oauth2(Tokens.reader())
                .contentType("application/json")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(EXTRACT);
    }

    private static Response plain(byte[] body, String type, String query) {
        return RestAssured.given()
                .config(AS_IS)
                .auth()
                .oauth2(Tokens.reader())
                .contentType(type)
                .body(body)
                .post(EXTRACT + query);
    }
}
