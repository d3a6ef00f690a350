package news.dateline.gateway.session;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/desk", "/desk/articles?q=a%20b&x=1#top", "/docs/"})
    void pathOfThisOriginIsGoneBackTo(String path) {
        assertThat(ReturnPath.of(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.test/",
                "//evil.test",
                "/\\evil.test",
                "\\\\evil.test",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x",
                "desk",
                ""
            })
    void everythingElseLeadsToTheFront(String path) {
        assertThat(ReturnPath.of(path)).isEqualTo("/");
    }

    @Test
    void withoutAWishItIsTheFront() {
        assertThat(ReturnPath.of(null)).isEqualTo("/");
    }
}
