package news.dateline.extraction;

import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * The longest text allowed takes seconds, whatever it is made of. The bound leaves room for a busy machine; quadratic
 * time would be far beyond it.
 */
class LinearTimeTest {

    private static final Duration BOUND = Duration.ofSeconds(30);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A ",
                "(",
                "(AB) ",
                "\"",
                "😀",
                "\u0301\u0323",
                "\n\n",
                "A-",
                "Bank of ",
                "Al de ",
                "Ab Cd (",
                "President Ilham Aliyev, "
            })
    void aMegabyteOfOneThingTakesSeconds(String unit) {
        // given
        String text = "x" + unit.repeat((Document.MAX_LENGTH - 1) / unit.length());

        // when
        Analysis analysis = assertTimeoutPreemptively(BOUND, () -> Articles.analyse(text));

        // then
        assertThat(analysis.language()).isEqualTo(Language.given("en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nora Kel%d said. ", "The Kel%d Bank (KB%d) met Kel%d. ", "He saw Kel%d Dor%d and Dor%d. "})
    void aMegabyteOfDifferentNamesTakesSeconds(String pattern) {
        // given
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < Document.MAX_LENGTH - 100; i++) {
            text.append(pattern.replace("%d", Integer.toString(i, 26).replaceAll("[0-9]", "z")));
        }

        // when
        Analysis analysis = assertTimeoutPreemptively(BOUND, () -> Articles.analyse(text.toString()));

        // then
        assertThat(analysis.mentions()).hasSizeGreaterThan(10_000);
    }
}
