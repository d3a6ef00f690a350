package news.dateline.entities.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import news.dateline.contracts.event.EntityKind;
import news.dateline.entities.linking.domain.Calibration;
import news.dateline.entities.linking.domain.Evidence;
import news.dateline.entities.linking.domain.Evidence.Feature;
import news.dateline.entities.registry.domain.EntityId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CalibrationFitTest {

    private static final double BLANK = 0.5;

    private final List<Answer> answers = new ArrayList<>();

    @Test
    void theProbabilityIsHowOftenSuchNamesMeanSomethingKnown() {
        // given
        names(1, 1, 90, 10);
        names(1, 0, 40, 60);

        // when
        var fitted = new CalibrationFit(answers, 1).fit();

        // then
        assertThat(probability(fitted, 1)).isCloseTo(0.9, within(0.03));
        assertThat(probability(fitted, 0)).isCloseTo(0.4, within(0.03));
    }

    @Test
    void aShareExplainsWhatItCanAndTheNameIsNotBlamed() {
        // given
        names(0.5, 1, 50, 50);

        // when
        var fitted = new CalibrationFit(answers, 1).fit();

        // then
        assertThat(probability(fitted, 1)).isGreaterThan(0.95);
    }

    private static double probability(Calibration calibration, double context) {
        return 1
                / (1
                        + Math.exp(-calibration.weights().get(Feature.BASE)
                                - context * calibration.weights().get(Feature.CONTEXT)));
    }

    private void names(double share, double context, int right, int wrong) {
        for (int i = 0; i < right + wrong; i++) {
            var entity = EntityId.create();
            var certainty = Calibration.FEATURES.stream()
                    .map(feature -> new Evidence(feature, value(feature, context), 0))
                    .toList();
            answers.add(new Answer(
                    EntityKind.PLACE,
                    "",
                    1,
                    i < right ? Optional.of(entity) : Optional.empty(),
                    Optional.of(entity),
                    Optional.of(new Answer.Guess(entity, share * BLANK, certainty))));
        }
    }

    private static double value(Feature feature, double context) {
        return switch (feature) {
            case BASE -> 1;
            case CONTEXT -> context;
            default -> 0;
        };
    }
}
