package news.dateline.articles.story.domain;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CanonicalUrlTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.com/a, https://example.com/a",
        "http://www.Example.com:80/a/, https://example.com/a",
        "https://m.example.com/a#top, https://example.com/a",
        "https://example.com/a?utm_source=x&b=2&a=1&fbclid=y, https://example.com/a?a=1&b=2",
        "https://example.com/a/amp, https://example.com/a",
        "https://example.com/a/index.html?, https://example.com/a",
        "https://example.com:8443/, https://example.com:8443",
        "https://example.com/A%20b, https://example.com/A%20b"
    })
    void oneAddressHasOneSpelling(String text, String expected) {
        assertThat(CanonicalUrl.of(text)).isEqualTo(Optional.of(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:example:1",
                "tag:example.com,2026:1",
                "ftp://example.com/a",
                "https://",
                "http://a b",
                "",
                "7"
            })
    void whatIsNoWebAddressHasNone(String text) {
        assertThat(CanonicalUrl.of(text)).isEmpty();
    }
}
