package news.dateline.articles.ninjs;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class StrictnessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', commentCharacter = '§', textBlock = """
            {"urgency": 0}                              | /urgency                 | must be from 1 (most urgent) to 9
            {"urgency": "4"}                            | /urgency                 | must be an integer within the range of its property
            {"urgency": 4.5}                            | /urgency                 | must be an integer within the range of its property
            {"urgency": 99999999999}                    | /urgency                 | must be an integer within the range of its property
            {"by": 7}                                   | /by                      | must be a string
            {"by": true}                                | /by                      | must be a string
            {"by": ["x"]}                               | /by                      | must be a string
            {"headlines": {"value": "x"}}               | /headlines               | must be an array
            {"headlines": ["x"]}                        | /headlines/0             | must be an object
            {"headlines": [null]}                       | /headlines/0             | must not be null
            {"headlines": [{"role": "main"}]}           | /headlines/0/value       | must not be null
            {"headlines": [{"value": "x", "vlaue": 1}]} | /headlines/0/vlaue       | is not a property that ninjs 3.1 has here
            {"head/line": 1}                            | /head~1line              | is not a property that ninjs 3.1 has here
            {"name": "x"}                               | /name                    | is not a property that ninjs 3.1 has here, but in associations only
            {"pubStatus": "cancelled"}                  | /pubStatus               | must be one of usable, withheld, canceled
            {"pubStatus": 1}                            | /pubStatus               | must be one of usable, withheld, canceled
            {"type": ""}                                | /type                    | must be one of text, audio, video, picture, graphic, composite, component, event, planning
            {"language": "english please"}              | /language                | must be a BCP 47 language tag, such as en or az-Latn
            {"language": ""}                            | /language                | must be a BCP 47 language tag, such as en or az-Latn
            {"uri": "not a uri"}                        | /uri                     | must be a URI of at most 2048 characters
            {"associations": [{"uri": "urn:a:b"}]}      | /associations/0          | must have a name and a uri
            {"rightsInfo": {}}                          | /rightsInfo              | needs linkedRights or encodedRights, and not both
            {"people": [{"contactInfo": [{}]}]}         | /people/0/contactInfo/0  | needs a value or an address, and not both
            {"places": [{"geoJSON": {"type": "Pont"}}]} | /places/0/geoJSON        | must be a GeoJSON object
            {"eventDetails": {"dates": {"expectedStartDate": "2026-13"}}} | /eventDetails/dates/expectedStartDate | must be a year, month, day or date-time, such as 2026-11 or 2026-11-24
            """)
    void whatIsWrongIsNamedWithItsPlace(String json, String pointer, String message) {
        assertThat(Readers.READER.read(json)).isEqualTo(new Reading.Invalid(List.of(new Violation(pointer, message))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-24",
                "2026-11-24T09:30:00",
                "2026-02-30T09:30:00Z",
                "0999-01-01T00:00:00Z",
                "9999-12-31T23:59:59-01:00",
                "+12026-11-24T09:30:00Z",
                "1763976600",
                ""
            })
    void datesThatAreNoneAreRefused(String date) {
        assertThat(Readers.READER.read("{\"embargoedUntil\": \"" + date + "\"}"))
                .isEqualTo(new Reading.Invalid(List.of(new Violation("/embargoedUntil", Rfc3339.DEMAND))));
    }

    @Test
    void aNumberIsNoDate() {
        assertThat(Readers.READER.read("{\"embargoedUntil\": 1763976600}"))
                .isEqualTo(new Reading.Invalid(List.of(new Violation("/embargoedUntil", Rfc3339.DEMAND))));
    }

    @Test
    void allFaultsAreToldAtOnce() {
        // when
        Reading reading = Readers.READER.read(
                "{\"urgency\": \"high\", \"by\": 7, \"renditions\": [{\"width\": 9999999999, \"duration\": []}],"
                        + " \"a\": {\"x\": [1]}, \"b\": 2, \"type\": \"novel\", \"expires\": {}}");

        // then
        assertThat(((Reading.Invalid) reading).violations())
                .extracting(Violation::pointer)
                .containsExactlyInAnyOrder(
                        "/urgency",
                        "/by",
                        "/renditions/0/width",
                        "/renditions/0/duration",
                        "/a",
                        "/b",
                        "/type",
                        "/expires");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "{",
                "{\"by\": }",
                "{} {}",
                "{\"by\": \"a\", \"by\": \"b\"}",
                "{\"by\": \"a\\u0000b\"}",
                "{\"a\\u0000\": 1}",
                "{\"by\": \"\\ud800\"}",
                "{\"renditions\": [{\"duration\": 1e999999999}]}",
                "{\"renditions\": [{\"duration\": 1e-999999999}]}",
                "NaN"
            })
    void whatIsNoJsonThatCanBeKeptIsMalformed(String json) {
        assertThat(Readers.READER.read(json)).isInstanceOf(Reading.Malformed.class);
    }

    @Test
    void deepNestingIsMalformed() {
        assertThat(Readers.READER.read("{\"associations\":".repeat(500))).isInstanceOf(Reading.Malformed.class);
        assertThat(Readers.READER.read("[".repeat(1_000_000))).isInstanceOf(Reading.Malformed.class);
    }

    @Test
    void moreValuesThanAnArticleNeedsAreMalformed() {
        String objects = "{},".repeat(20_000);

        assertThat(Readers.READER.read("{\"associations\": [%s {}]}".formatted(objects)))
                .isInstanceOf(Reading.Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "\"x\"", "null", "true"})
    void whatIsNoObjectIsInvalid(String json) {
        assertThat(Readers.READER.read(json))
                .isEqualTo(new Reading.Invalid(List.of(new Violation("", "must be an object"))));
    }

    @Test
    void limitsSayWhy() {
        // given
        String headline = "{\"headlines\": [{\"value\": \"%s\"}]}".formatted("x".repeat(1001));
        String body = "{\"bodies\": [{\"value\": \"%s\"}]}".formatted("x".repeat(2 * 1024 * 1024 + 1));

        // then
        assertThat(Readers.READER.read(headline))
                .isEqualTo(new Reading.Invalid(List.of(new Violation("/headlines/0/value", Limits.HEADLINE_MESSAGE))));
        assertThat(Readers.READER.read(body))
                .isEqualTo(new Reading.Invalid(List.of(new Violation("/bodies/0/value", Limits.BODY_MESSAGE))));
    }

    @Test
    void aPropertyThatIsNullIsAbsent() {
        assertThat(Readers.READER.read("{\"by\": null, \"headlines\": null}"))
                .isEqualTo(new Reading.Valid(NewsItem.empty()));
    }
}
