package news.dateline.extraction.tagger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CasingTest {

    @ParameterizedTest
    @CsvSource({
        "said, 0",
        "Baku, 1",
        "NATO, 2",
        "A, 3",
        "McDonald, 4",
        "iPhone, 5",
        "2004, 6",
        "3.5, 6",
        "B52, 7",
        "--, 8",
        "U.S., 9",
        "J., 9",
        "Élan, 1"
    })
    void tellsWordsApart(String token, int casing) {
        assertThat(Casing.of(token)).isEqualTo(casing);
    }

    @Test
    void expectsNothingOfCapitalsWhereAllWordsHaveThem() {
        byte[] casings = {Casing.UPPER, Casing.UPPER, Casing.PUNCTUATION, Casing.UPPER};
        Casing.contextualise(casings, 0, 4);
        assertThat(casings)
                .containsExactly(
                        Casing.UPPER_SENTENCE, Casing.UPPER_SENTENCE, Casing.PUNCTUATION, Casing.UPPER_SENTENCE);
    }

    @Test
    void leavesOrdinarySentencesAlone() {
        byte[] casings = {Casing.INITIAL, Casing.LOWER, Casing.LOWER, Casing.UPPER};
        Casing.contextualise(casings, 0, 4);
        assertThat(casings).containsExactly(Casing.INITIAL, Casing.LOWER, Casing.LOWER, Casing.UPPER);
    }
}
