package news.dateline.entities.reconciliation.domain;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import news.dateline.entities.registry.domain.NormalisedName;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class NameSimilarityTest {

    @ParameterizedTest
    @CsvSource({
        "Ilham Aliyev, İlham Əliyev, 1.0",
        "Ilham Aliyev, 'Aliyev, Ilham', 0.97",
        "Kazatomprom, Kazatomprop, 0.909",
        "Kazatomprom, Kazatom prom, 0.917",
        "abc, xyz, 0.0",
        "abc, '', 0.0",
        "'', '', 0.0"
    })
    void theShareOfLettersThatNeedNoEdit(String one, String other, double alike) {
        assertThat(similarity(one, other)).isCloseTo(alike, within(0.001));
    }

    @Property
    void itIsSymmetricAndBounded(
            @ForAll @StringLength(max = 30) String one, @ForAll @StringLength(max = 30) String other) {
        double alike = similarity(one, other);

        assertThat(alike).isBetween(0.0, 1.0).isEqualTo(similarity(other, one));
    }

    private static double similarity(String one, String other) {
        return NameSimilarity.of(NormalisedName.of(one), NormalisedName.of(other));
    }
}
