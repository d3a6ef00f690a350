package news.dateline.articles.article;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import news.dateline.articles.harness.Api;
import news.dateline.articles.harness.Backends;
import news.dateline.articles.harness.Database;
import news.dateline.articles.harness.RawHttp;
import news.dateline.articles.harness.Stories;
import news.dateline.articles.harness.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class BadInputTest {

    @Test
    void anUnknownPropertyIsNamed() {
        // when
        Response response = Api.post("{\"headline\": \"x\", \"bodies\": [{\"valeu\": \"x\"}]}");

        // then
        isProblem(response, 400, "validation");
        assertThat(response.jsonPath().getList("violations.pointer"))
                .containsExactlyInAnyOrder("/headline", "/bodies/0/valeu");
    }

    @Test
    void aBrokenRuleIsNamedWithItsPlace() {
        // when
        Response response = Api.post("{\"urgency\": 12}");

        // then
        isProblem(response, 400, "validation");
        assertThat(response.jsonPath().getString("violations[0].pointer")).isEqualTo("/urgency");
        assertThat(response.jsonPath().getString("violations[0].message"))
                .isEqualTo("must be from 1 (most urgent) to 9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "", "{\"by\": \"a\\u0000\"}", "{\"by\": 1, \"by\": 2}", "{\"by\":\"\\udc00\"}"})
    void brokenJsonIsMalformed(String body) {
        isProblem(Api.post(body), 400, "malformed-request");
    }

    @Test
    void nestingBeyondReasonIsMalformed() {
        isProblem(Api.post("{\"associations\":[".repeat(5_000)), 400, "malformed-request");
    }

    @Test
    void aLargeBodyOfManySmallValuesIsMalformed() {
        // given
        String names = IntStream.range(0, 800_000)
                .mapToObj(number -> "\"u" + number + "\":1")
                .collect(Collectors.joining(",", "{", "}"));

        // when
        Response response = Api.post(names);

        // then
        isProblem(response, 400, "malformed-request");
        assertThat(response.jsonPath().getString("detail"))
                .isEqualTo(
                        "The body has more than 20000 names and values, which no article needs: send what belongs together"
                                + " in several articles.");
    }

    @Test
    void ofManyFaultsTheFirstAreTold() {
        // given
        String names = IntStream.range(0, 250)
                .mapToObj(number -> "\"u" + number + "\":1")
                .collect(Collectors.joining(",", "{", "}"));

        // when
        Response response = Api.post(names);

        // then
        isProblem(response, 400, "validation");
        assertThat(response.jsonPath().getList("violations")).hasSize(100);
        assertThat(response.jsonPath().getString("detail")).isEqualTo("These are the first 100 of 250 violations.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain"})
    void brokenUtf8IsMalformed(String type) {
        // given
        byte[] latin1 = "{\"by\": \"Zoë\"}".getBytes(StandardCharsets.ISO_8859_1);

        // when
        Response response =
                Api.as(Tokens.journalist()).contentType(type).body(latin1).post(Api.ARTICLES);

        // then
        isProblem(response, 400, "malformed-request");
        assertThat(response.jsonPath().getString("detail")).isEqualTo("The body is not valid UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\n ", "a\0b"})
    void wireCopyWithoutTextOrWithNulIsMalformed(String copy) {
        isProblem(Api.postWireCopy(copy), 400, "malformed-request");
    }

    @Test
    void wireCopyInAWrongLanguageIsInvalid() {
        // when
        Response response = Api.as(Tokens.journalist())
                .contentType("text/plain")
                .header("Content-Language", "en,")
                .body("BAKU, March 3. x")
                .post(Api.ARTICLES);

        // then
        isProblem(response, 400, "validation");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/xml",
                "text/html",
                "application/json;charset=ISO-8859-1",
                "text/plain;charset=utf-16"
            })
    void otherMediaTypesAndCharsetsAreNotSupported(String type) {
        Response response = Api.as(Tokens.journalist())
                .contentType(type)
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .post(Api.ARTICLES);

        isProblem(response, 415, "unsupported-media-type");
    }

    @Test
    void tooMuchIsTooLarge() {
        assertThat(tooMuch("Content-Length: 14000000", ""))
                .startsWith("HTTP/1.1 413 ")
                .contains("application/problem+json")
                .contains("urn:dateline:problem:payload-too-large")
                .contains("urn:dateline:request:too-much");
    }

    @Test
    void tooMuchIsTooLargeEvenIfItIsNotAnnounced() {
        // given
        String chunks = ("100000\r\n" + "x".repeat(1 << 20) + "\r\n").repeat(12) + "5\r\nxxxxx\r\n0\r\n\r\n";

        // then
        assertThat(tooMuch("Transfer-Encoding: chunked", chunks))
                .startsWith("HTTP/1.1 413 ")
                .contains("urn:dateline:problem:payload-too-large");
    }

    private static String tooMuch(String length, String body) {
        return RawHttp.send(
                Tokens.journalist(),
                "POST " + Api.ARTICLES,
                "Content-Type: application/json\n" + length + "\nX-Request-Id: too-much\n",
                body);
    }

    @Test
    void aBodyOfNoSaidTypeIsNotSupported() {
        assertThat(RawHttp.send(Tokens.journalist(), "POST " + Api.ARTICLES, "Content-Length: 2\n", "{}"))
                .startsWith("HTTP/1.1 415 ")
                .contains("urn:dateline:problem:unsupported-media-type");
        assertThat(RawHttp.send(
                        Tokens.journalist(),
                        "PUT " + Api.ARTICLES + "/0190b5a0-0000-7000-8000-000000000000",
                        "If-Match: *\nContent-Length: 2\n",
                        "{}"))
                .startsWith("HTTP/1.1 415 ");
    }

    @Test
    void aTextTooLongToAnalyseIsInvalid() {
        // given
        String text = "word ".repeat(200_001);

        // when
        Response json = Api.post("{\"bodies\": [{\"value\": \"%s\"}]}".formatted(text));
        Response wireCopy = Api.postWireCopy(text);
        Response monstrous = Api.postWireCopy("a".repeat(2 * 1024 * 1024 + 1));

        // then
        isProblem(json, 400, "validation");
        assertThat(json.jsonPath().getString("violations[0].pointer")).isEqualTo("/bodies/0/value");
        assertThat(json.jsonPath().getString("violations[0].message"))
                .isEqualTo("makes the article's text, headline included and markup not, longer than 1000000 characters:"
                        + " longer texts cannot be analysed");
        isProblem(wireCopy, 400, "validation");
        isProblem(monstrous, 400, "validation");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "1-2-3-4-5", "0190b5a0-0000-7000-8000-000000000000", "0190b5a0-0000-7000-8000-00000000000g"
            })
    void whatIsNoKnownIdIsNotFound(String id) {
        isProblem(Api.get(Tokens.journalist(), Api.ARTICLES + "/" + id), 404, "not-found");
        isProblem(Api.get(Tokens.journalist(), Api.ARTICLES + "/" + id + "/revisions"), 404, "not-found");
        isProblem(Api.get(Tokens.journalist(), Api.ARTICLES + "/" + id + "/revisions/1"), 404, "not-found");
        isProblem(Api.get(Tokens.journalist(), Api.ARTICLES + "/" + id + "/original"), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "201", "x", "99999999999999999999", "1.5"})
    void aLimitOutOfRangeSaysWhy(String limit) {
        // when
        Response response = Api.get(Tokens.reader(), Api.ARTICLES + "?limit=" + limit);

        // then
        isProblem(response, 400, "validation");
        assertThat(response.jsonPath().getString("violations[0].parameter")).isEqualTo("limit");
        assertThat(response.jsonPath().getString("violations[0].message"))
                .startsWith("must be a whole number from 1 to 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "!!!", "MQ", "AAAA"})
    void aCursorThatIsNotOursIsMalformed(String cursor) {
        isProblem(Api.get(Tokens.reader(), Api.ARTICLES + "?cursor=" + cursor), 400, "malformed-request");
    }

    @ParameterizedTest
    @CsvSource({"source,a%00b", "externalId,a%0Ab"})
    void parametersThatCannotBeKeptAreInvalid(String name, String value) {
        // when
        Response response = Api.as(Tokens.journalist())
                .urlEncodingEnabled(false)
                .contentType("application/json")
                .body("{}")
                .post(Api.ARTICLES + "?" + name + "=" + value);

        // then
        isProblem(response, 400, "validation");
        assertThat(response.jsonPath().getString("violations[0].parameter")).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles?copyrightHolder=a%00b",
                "/articles/search?usageTerms=x&usageTerms=%00",
                "/articles/export?source=%00",
                "/audit?subject=%00",
                "/subjects?q=%00"
            })
    void nulInAParameterIsInvalid(String path) {
        // when
        Response response =
                Api.as(Tokens.administrator()).urlEncodingEnabled(false).get("/api/v1" + path);

        // then
        isProblem(response, 400, "validation");
        assertThat(response.jsonPath().getString("violations[0].message"))
                .isEqualTo("must have no NUL characters: nothing stored has any");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "(((", "*", "%", "\ud83d\ude00"})
    void subjectsAreNotFoundByWhatHasNoWords(String text) {
        // when
        Response response = Api.as(Tokens.reader()).queryParam("q", text).get("/api/v1/subjects");

        // then
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        assertThat(response.jsonPath().getList("items")).isEmpty();
    }

    @Test
    void namesTooLongToIndexAreInvalid() {
        // when
        Response source = Api.post("{\"infoSources\": [{\"name\": \"" + "x".repeat(101) + "\"}]}");
        Response externalId = Api.post("{\"uri\": \"urn:example:" + "x".repeat(500) + "\"}");

        // then
        isProblem(source, 400, "validation");
        assertThat(source.jsonPath().getString("violations[0].pointer")).isEqualTo("/infoSources/0");
        isProblem(externalId, 400, "validation");
        assertThat(externalId.jsonPath().getString("violations[0].pointer")).isEqualTo("/uri");
    }

    @Test
    void anotherMethodIsNotAllowed() {
        isProblem(Api.as(Tokens.journalist()).delete(Api.ARTICLES), 405, "method-not-allowed");
    }

    @Test
    void nothingIsStoredOfWhatIsRefused() {
        // given
        String name = Stories.freshName();

        // when
        Api.post(Stories.named(name, "x").replace("\"en\"", "\"!\""));

        // then
        assertThat(Database.column("select 1 from article where external_id = '" + name + "'"))
                .isEmpty();
    }

    private static void isProblem(Response response, int status, String slug) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.contentType()).isEqualTo("application/problem+json");
        assertThat(response.jsonPath().getString("type")).isEqualTo("urn:dateline:problem:" + slug);
        assertThat(response.jsonPath().getInt("status")).isEqualTo(status);
        assertThat(response.jsonPath().getString("instance"))
                .isEqualTo("urn:dateline:request:" + response.header("X-Request-Id"));
        assertThat(response.asString()).doesNotContain("Exception").doesNotContain("news.dateline");
    }
}
