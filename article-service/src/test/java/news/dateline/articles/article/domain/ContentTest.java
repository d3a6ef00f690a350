package news.dateline.articles.article.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import news.dateline.articles.lifecycle.Standing;
import news.dateline.articles.ninjs.AltId;
import news.dateline.articles.ninjs.NewsItem;
import news.dateline.articles.ninjs.NinjsJson;
import news.dateline.articles.ninjs.Reading;
import news.dateline.contracts.event.PubStatus;

import static org.assertj.core.api.Assertions.assertThat;

class ContentTest {

    private static final Original ORIGINAL = new Original(new byte[0], "application/json");
    private static final Instant CREATED = Instant.parse("2026-11-24T09:30:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"uri\": \"urn:example:1\", \"version\": \"3\", \"versionCreated\": \"2026-01-01T00:00:00Z\"}",
                "{\"infoSources\": []}",
                "{\"infoSources\": [{\"literal\": \"wire\"}]}",
                "{\"infoSources\": [{\"literal\": \"wire\"}, {\"literal\": \"wire\"}]}",
                "{\"infoSources\": [{\"literal\": \"wire\"}, {\"name\": \"Ministry\"}]}",
                "{\"infoSources\": [{\"name\": \"Wire\", \"literal\": \"wire\", \"role\": \"publisher\"}]}",
                "{\"infoSources\": [{\"role\": \"unnamed\"}]}",
                "{\"altIds\": [{\"role\": \"externalId\", \"value\": \"x\"}, {\"role\": \"other\", \"value\": \"y\"}]}",
                "{\"altIds\": [], \"firstCreated\": \"2025-01-01T00:00:00Z\"}",
                "{\"pubStatus\": \"withheld\", \"representationType\": \"partial\"}"
            })
    void puttingBackWhatIsShownChangesNothing(String json) {
        // given
        Submission submission = Intake.of(item(json), ORIGINAL, Optional.empty(), Optional.empty(), "client");
        ArticleState state = state(submission.origin());

        // when
        NewsItem shown = Content.present(state, submission.content());
        NewsItem back = Content.without(Intake.change(shown, state.origin()), CREATED);
        Submission again = Intake.of(shown, ORIGINAL, Optional.empty(), Optional.empty(), "client");

        // then
        assertThat(Content.hash(back)).isEqualTo(Content.hash(submission.content()));
        assertThat(Content.present(state, back)).isEqualTo(shown);
        assertThat(again.origin()).isEqualTo(submission.origin());
        assertThat(Content.hash(Content.without(again.content(), CREATED)))
                .isEqualTo(Content.hash(submission.content()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            {}                                                         | client | -
            {"infoSources": [{"name": "Wire"}]}                        | Wire   | -
            {"infoSources": [{"name": "Wire", "literal": "wire"}]}     | wire   | -
            {"infoSources": [{"name": " "}]}                           | client | -
            {"uri": "urn:example:1"}                                   | client | urn:example:1
            {"uri": "urn:dateline:article:x"}                          | client | -
            {"uri": "urn:example:1", "altIds": [{"role": "externalId", "value": "7"}]} | client | 7
            """)
    void theOriginIsFoundInTheItem(String json, String source, String externalId) {
        Submission submission = Intake.of(item(json), ORIGINAL, Optional.empty(), Optional.empty(), "client");

        assertThat(submission.origin()).isEqualTo(new Origin(source, Optional.ofNullable(externalId)));
    }

    @Test
    void theRequestOutweighsTheItem() {
        // given
        NewsItem item = item("{\"uri\": \"urn:example:1\", \"infoSources\": [{\"literal\": \"wire\"}]}");

        // when
        Submission submission = Intake.of(item, ORIGINAL, Optional.of("other"), Optional.of("9"), "client");

        // then
        assertThat(submission.origin()).isEqualTo(new Origin("other", Optional.of("9")));
        assertThat(submission.content().altIds()).containsExactly(new AltId(AltId.EXTERNAL_URI, "urn:example:1"));
        assertThat(Content.present(state(submission.origin()), submission.content())
                        .infoSources())
                .extracting(source -> source.literal())
                .isEqualTo(List.of("other", "wire"));
    }

    @Test
    void whatTheProviderSaysOfItsVersionIsKept() {
        // when
        NewsItem content = Intake.of(
                        item(
                                "{\"uri\": \"urn:example:1\", \"version\": \"3\", \"versionCreated\": \"2026-01-01T04:00:00+04:00\"}"),
                        ORIGINAL,
                        Optional.empty(),
                        Optional.empty(),
                        "client")
                .content();

        // then
        assertThat(content.altIds()).containsExactly(new AltId(AltId.EXTERNAL_VERSION, "3"));
        assertThat(content.contentCreated()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(content.version()).isNull();
        assertThat(content.versionCreated()).isNull();
    }

    private static ArticleState state(Origin origin) {
        return new ArticleState(
                ArticleId.create(),
                origin,
                4,
                "hash",
                Standing.of(PubStatus.USABLE, null, null),
                CREATED,
                CREATED.plusSeconds(9));
    }

    private static NewsItem item(String json) {
        return ((Reading.Valid) NinjsJson.read(json)).item();
    }
}
