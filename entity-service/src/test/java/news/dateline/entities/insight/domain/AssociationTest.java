package news.dateline.entities.insight.domain;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AssociationTest {

    @ParameterizedTest
    @CsvSource({
        // never apart, never together, as chance would have it, and between
        "10, 10, 10, 100, 1.0",
        "0, 10, 10, 100, -1.0",
        "25, 50, 50, 100, 0.0",
        "5, 10, 20, 100, 0.3059",
        "100, 100, 100, 100, 1.0",
        "0, 0, 0, 0, -1.0"
    })
    void npmiOfCounts(long together, long one, long other, long all, double npmi) {
        assertThat(Association.npmi(together, one, other, all)).isEqualTo(npmi);
    }

    @Property
    void npmiIsSymmetricAndBounded(
            @ForAll @IntRange(max = 50) int together,
            @ForAll @IntRange(max = 50) int onlyOne,
            @ForAll @IntRange(max = 50) int onlyOther,
            @ForAll @IntRange(max = 50) int neither) {
        int one = together + onlyOne;
        int other = together + onlyOther;
        int all = together + onlyOne + onlyOther + neither;

        double npmi = Association.npmi(together, one, other, all);

        assertThat(npmi).isBetween(-1.0, 1.0).isEqualTo(Association.npmi(together, other, one, all));
    }
}
