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

    private static final Duration BOUND = Duration.ofSeconds(60);

    @ParameterizedTest
    @ValueSource(strings = {"a", "(", "😀", "\u0301\u0323", "A "})
    void aMegabyteOfOneThingTakesSeconds(String unit) {
        analyseWithinBound(unit, Document.MAX_LENGTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "[",
                "()",
                "(AB) ",
                "\"",
                "“",
                "🇳🇴",
                "\n\n",
                ". ",
                "A-",
                "Inc. ",
                "date 2024-03-11 ",
                "Bank of ",
                "Al de ",
                "Ab Cd (",
                "President Ilham Aliyev, "
            })
    void muchOfOneThingTakesSeconds(String unit) {
        analyseWithinBound(unit, Document.MAX_LENGTH / 8);
    }

    private static void analyseWithinBound(String unit, int length) {
        // given
        String text = "x" + unit.repeat((length - 1) / unit.length());

        // when
        Analysis analysis = assertTimeoutPreemptively(BOUND, () -> Articles.analyse(text));

        // then
        assertThat(analysis.text().length()).isGreaterThan(length / 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nora Kel%d said. ", "The Kel%d Bank (KB%d) met Kel%d. ", "He saw Kel%d Dor%d and Dor%d. "})
    void manyDifferentNamesTakeSeconds(String pattern) {
        // given
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < Document.MAX_LENGTH / 4; i++) {
            text.append(pattern.replace("%d", Integer.toString(i, 26).replaceAll("[0-9]", "z")));
        }

        // when
        Analysis analysis = assertTimeoutPreemptively(BOUND, () -> Articles.analyse(text.toString()));

        // then
        assertThat(analysis.mentions()).hasSizeGreaterThan(2_000);
    }
}
