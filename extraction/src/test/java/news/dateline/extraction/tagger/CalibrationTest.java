package news.dateline.extraction.tagger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CalibrationTest {

    private final Calibration calibration = new Calibration(new float[] {0, 0.5f, 1}, new float[] {0.1f, 0.3f, 0.9f});

    @Test
    void goesStraightFromPointToPoint() {
        assertThat(calibration.apply(0)).isEqualTo(0.1, within(1e-6));
        assertThat(calibration.apply(0.25)).isEqualTo(0.2, within(1e-6));
        assertThat(calibration.apply(0.75)).isEqualTo(0.6, within(1e-6));
        assertThat(calibration.apply(1)).isEqualTo(0.9, within(1e-6));
    }

    @Test
    void canLeaveProbabilitiesAsTheyAre() {
        assertThat(Calibration.NONE.apply(0.42)).isEqualTo(0.42, within(1e-6));
    }
}
