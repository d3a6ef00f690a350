package news.dateline.articles.wire;

import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Copy made to be slow: a million characters are read in moments all the same. */
class HostileCopyTest {

    private static final Duration MOMENTS = Duration.ofSeconds(5);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A",
                "a.",
                "A. ",
                "...a",
                ".'\"",
                ". ",
                "!?",
                "e\u0301",
                "\u0316\u0301",
                "日",
                "\n",
                "\n ",
                "BAKU "
            })
    void costsTimeInProportionToItsLength(String piece) {
        String copy = "The end " + piece.repeat(1_000_000 / piece.length());

        assertTimeoutPreemptively(
                MOMENTS,
                () -> assertThat(WireCopy.read(copy, Optional.empty()).headlines())
                        .isNotEmpty());
    }
}
