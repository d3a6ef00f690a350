package news.dateline.entities.reextraction.domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ModelVersionTest {

    @ParameterizedTest
    @CsvSource({
        "stages-1/english-1+known-1, stages-2/english-1+known-1",
        "stages-1/english-9+known-9, stages-2/english-1+known-1",
        "stages-1/english-1+known-9, stages-1/english-2+known-1",
        "stages-1/english-1+known-1, stages-1/english-1+known-2",
        "stages-1/english-9, stages-1/english-10",
        "stages-1.9, stages-1.10",
        "stages-1, stages-1.1",
        "stages-1/english-1, stages-1/english-1+known-1",
        "stages-1/german-5, stages-2/english-1"
    })
    void theFirstPartThatDiffersSaysWhichIsOlder(String older, String newer) {
        assertThat(version(older).isOlderThan(version(newer))).isTrue();
        assertThat(version(newer).isOlderThan(version(older))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "stages-1/english-1, stages-1/german-2",
        "other-1, stages-2",
        "stages-1/english-1+known-1, stages-1/english-1+known-1"
    })
    void otherPartsInTheSamePlaceAndEqualVersionsHaveNoOrder(String one, String other) {
        assertThat(version(one).isOlderThan(version(other))).isFalse();
        assertThat(version(other).isOlderThan(version(one))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "older", "stages-", "stages-1/", "stages-1 english-1", "stages-99999999999", "Stages-1"})
    void whatHasNoNumbersIsNoVersion(String text) {
        assertThat(ModelVersion.parse(text)).isEmpty();
    }

    @Test
    void aTextOfAnyLengthCanBeRead() {
        String longest = "a-1" + "+a-1".repeat(100_000);

        assertThat(ModelVersion.parse(longest)).isPresent();
        assertThat(ModelVersion.parse(longest + "+")).isEmpty();
        assertThat(ModelVersion.parse("a-1" + ".1".repeat(100_000))).isPresent();
    }

    private static ModelVersion version(String text) {
        return ModelVersion.parse(text).orElseThrow();
    }
}
