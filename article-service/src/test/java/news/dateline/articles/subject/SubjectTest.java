package news.dateline.articles.subject;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import news.dateline.articles.harness.Api;
import news.dateline.articles.harness.Backends;
import news.dateline.articles.harness.Stories;
import news.dateline.articles.harness.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class SubjectTest {

    private static final String SUBJECTS = "/api/v1/subjects";
    private static final String CV = "http://cv.iptc.org/newscodes/mediatopic/";

    private final String parent = fresh();
    private final String child = fresh();
    private final String retired = fresh();
    private final String source = UUID.randomUUID().toString();

    @Test
    void theTopOfMediaTopicsIsThereFromTheStart() {
        Response sport = Api.get(Tokens.reader(), SUBJECTS + "/medtop:15000000");

        assertThat(sport.statusCode()).isEqualTo(200);
        assertThat(sport.jsonPath().getString("name")).isEqualTo("sport");
        assertThat(sport.jsonPath().getString("uri")).isEqualTo(CV + "15000000");
        assertThat(Api.get(Tokens.reader(), SUBJECTS + "?q=spor").jsonPath().getList("items.qcode"))
                .contains("medtop:15000000");
    }

    @Test
    void anImportedVocabularyIsReadAndReadAgainHarmlessly() {
        // when
        Response first = put(vocabulary());
        Response again = put(vocabulary());

        // then
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(200);
        assertThat(first.jsonPath().getInt("topics")).isEqualTo(3);
        assertThat(first.jsonPath().getInt("retired")).isEqualTo(1);
        assertThat(again.statusCode()).isEqualTo(200);
        Response below = Api.get(Tokens.reader(), SUBJECTS + "?broader=medtop:" + parent);
        assertThat(below.jsonPath().getList("items.qcode")).isEqualTo(List.of("medtop:" + child));
        assertThat(below.jsonPath().getString("items[0].prefLabel.de")).isEqualTo("Wahl " + child);
    }

    @Test
    void aRetiredCodeLeadsToTheOneInItsPlace() {
        // given
        put(vocabulary());

        // when
        Response moved = Api.as(Tokens.reader()).redirects().follow(false).get(SUBJECTS + "/medtop:" + retired);

        // then
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.header("Location")).endsWith(SUBJECTS + "/medtop:" + child);
    }

    @Test
    void articlesAreFoundByBroaderAndRetiredCodes() {
        // given
        put(vocabulary());
        send("Child", child);
        send("Retired", retired);

        // then
        assertThat(found("medtop:" + parent)).containsExactly("Retired", "Child");
        assertThat(found(CV + child)).containsExactly("Retired", "Child");
        assertThat(found("medtop:" + retired)).containsExactly("Retired", "Child");
        Response counted = Api.get(Tokens.reader(), Api.ARTICLES + "/search?facets=subject&source=" + source);
        assertThat(counted.jsonPath().getList("facets.subject.value")).isEqualTo(List.of(CV + child));
        assertThat(counted.jsonPath().getList("facets.subject.count")).isEqualTo(List.of(2));
        assertThat(counted.jsonPath().getList("facets.subject.label")).isEqualTo(List.of("election " + child));
    }

    @Test
    void theFormOfTheCvServerIsTakenWithItsRetiredCodes() {
        // when
        Response taken = put(resource("mediatopic.json"));

        // then
        assertThat(taken.statusCode()).as(taken.asString()).isEqualTo(200);
        assertThat(taken.jsonPath().getInt("topics")).isEqualTo(5);
        assertThat(taken.jsonPath().getInt("retired")).isEqualTo(3);
        Response top = Api.get(Tokens.reader(), SUBJECTS + "/medtop:91000000");
        assertThat(top.jsonPath().getString("name")).isEqualTo("seafaring");
        assertThat(top.jsonPath().getString("prefLabel.zh-Hans")).isEqualTo("航海");
        // By its note, by a match that is retired itself, and, where the note names several, by what is above it.
        assertThat(leadsTo("91000002")).isEqualTo("91000001");
        assertThat(leadsTo("91000003")).isEqualTo("91000002");
        assertThat(leadsTo("91000004")).isEqualTo("91000000");
    }

    @Test
    void otherJsonLdOfSkosIsTakenToo() {
        // when
        Response taken = put(resource("mediatopic-skos.jsonld"));

        // then
        assertThat(taken.statusCode()).as(taken.asString()).isEqualTo(200);
        assertThat(taken.jsonPath().getInt("topics")).isEqualTo(3);
        assertThat(leadsTo("92000001")).isEqualTo("92000002");
        Response below = Api.get(Tokens.reader(), SUBJECTS + "?broader=medtop:92000000");
        assertThat(below.jsonPath().getList("items.qcode")).isEqualTo(List.of("medtop:92000001", "medtop:92000002"));
        assertThat(Api.get(Tokens.reader(), SUBJECTS + "/medtop:92000000")
                        .jsonPath()
                        .getString("prefLabel.de"))
                .isEqualTo("Luftfahrt");
    }

    private static String leadsTo(String code) {
        String location = Api.as(Tokens.reader())
                .redirects()
                .follow(false)
                .get(SUBJECTS + "/medtop:" + code)
                .header("Location");
        return location.substring(location.lastIndexOf(':') + 1);
    }

    private static String resource(String name) {
        try (var in = SubjectTest.class.getResourceAsStream("/vocabulary/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {                                              | malformed-request
            []                                             | validation
            {"conceptSet": []}                             | validation
            {"conceptSet": [{"uri": "x"}]}                 | validation
            {"conceptSet": [{"uri": "x", "qcode": "y", "prefLabel": {"en": "z"}, "retired": "soon"}]} | validation
            """)
    void whatIsNoVocabularyIsRefused(String body, String type) {
        Response refused = put(body);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("urn:dateline:problem:" + type);
    }

    private List<String> found(String subject) {
        return Api.as(Tokens.reader())
                .queryParam("source", source)
                .queryParam("subject", subject)
                .get(Api.ARTICLES + "/search")
                .jsonPath()
                .getList("items.article.headlines.flatten().value");
    }

    private void send(String headline, String code) {
        Api.as(Tokens.journalist())
                .contentType("application/json")
                .queryParam("source", source)
                .body(Stories.nameless(headline, "\"subjects\": [{\"uri\": \"medtop:" + code + "\"}],"))
                .post(Api.ARTICLES);
    }

    private static Response put(String body) {
        return Api.as(Tokens.administrator())
                .contentType("application/json")
                .body(body)
                .put(SUBJECTS);
    }

    private static String fresh() {
        return Integer.toString(ThreadLocalRandom.current().nextInt(30_000_000, 90_000_000));
    }

    private String vocabulary() {
        return """
                {"conceptSet": [
                  {"uri": "%1$s%2$s", "qcode": "medtop:%2$s", "prefLabel": {"en-GB": "politics %2$s"}},
                  {"uri": "%1$s%3$s", "qcode": "medtop:%3$s", "broader": ["%1$s%2$s"],
                   "prefLabel": {"de": "Wahl %3$s", "en-GB": "election %3$s"}, "definition": {"en-GB": "Votes"}},
                  {"uri": "%1$s%4$s", "qcode": "medtop:%4$s", "prefLabel": {"en-GB": "poll %4$s"},
                   "retired": "2021-06-01T00:00:00+00:00", "isReplacedBy": "%1$s%3$s"}
                ]}
                """.formatted(CV, parent, child, retired);
    }
}
