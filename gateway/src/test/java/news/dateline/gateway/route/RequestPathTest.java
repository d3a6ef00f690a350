package news.dateline.gateway.route;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RequestPathTest {

    @Test
    void segmentsAreDecodedAndTheQueryIsLeftOut() {
        var path = RequestPath.parse("/api/v1/entities/Qurman%C4%9Fazy%20x?q=//..;%00")
                .orElseThrow();

        assertThat(path.raw()).isEqualTo("/api/v1/entities/Qurman%C4%9Fazy%20x");
        assertThat(path.segments()).containsExactly("api", "v1", "entities", "Qurmanğazy x");
    }

    @Test
    void rootHasOneEmptySegment() {
        assertThat(RequestPath.parse("/").orElseThrow().segments()).containsExactly("");
    }

    @Test
    void dotsInsideASegmentAreOrdinary() {
        assertThat(RequestPath.parse("/api/urn:dateline:x..y.z").orElseThrow().segments())
                .containsExactly("api", "urn:dateline:x..y.z");
    }

    @Test
    void longPathIsOrdinary() {
        assertThat(RequestPath.parse("/" + "a".repeat(1_000_000))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "api",
                "http://127.0.0.1/api/v1/articles",
                "//api/v1/articles",
                "/api//v1",
                "/api/v1/articles//",
                "/api/v1/./articles",
                "/api/v1/../articles",
                "/api/v1/articles/..",
                "/api/v1/articles/%2e%2E",
                "/api/v1/articles/.%2e",
                "/api/v1/articles/%2e",
                "/api/v1/articles/a%2fb",
                "/api/v1/articles/a%2Fb",
                "/api/v1/articles/a%5cb",
                "/api/v1/articles/a\\b",
                "/api/v1/articles;v=1",
                "/api/v1/articles%3bv=1",
                "/api/v1/articles/%00",
                "/api/v1/articles/%0d%0a",
                "/api/v1/articles/%7f",
                "/api/v1/articles/%252e",
                "/api/v1/articles/%c0%af",
                "/api/v1/articles/%ff",
                "/api/v1/articles/%2",
                "/api/v1/articles/%zz",
                "/api/v1/articles/é",
                "/api/v1/articles/a b",
                "/api/v1/articles/<b>",
                "/api/v1/articles#top",
                "/api/v1/articles?q=x#top",
                "/api/v1/articles?q=%",
                "/api/v1/articles?q=%4",
                "/api/v1/articles?q=é",
                "/api/v1/articles?q=a b"
            })
    void oddPathIsRefused(String target) {
        assertThat(RequestPath.parse(target)).isEmpty();
    }
}
