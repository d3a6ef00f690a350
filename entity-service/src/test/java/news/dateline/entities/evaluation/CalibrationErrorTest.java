package news.dateline.entities.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import news.dateline.contracts.event.EntityKind;
import news.dateline.entities.registry.domain.EntityId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CalibrationErrorTest {

    private final List<Answer> answers = new ArrayList<>();

    @Test
    void probabilitiesThatComeTrueAreNoError() {
        // given
        guesses(0.75, 3, 1);
        guesses(0.25, 1, 3);

        // then
        assertThat(CalibrationError.of(answers).value()).isCloseTo(0, within(1e-9));
        assertThat(CalibrationError.of(answers).count()).isEqualTo(8);
    }

    @Test
    void theErrorIsTheAverageDifferenceOfTheGroups() {
        // given
        guesses(0.9, 1, 1);
        guesses(0.3, 1, 1);

        // then
        assertThat(CalibrationError.of(answers).value()).isCloseTo(0.3, within(1e-9));
    }

    @Test
    void namesThatNothingGoesByDoNotCount() {
        // given
        answers.add(new Answer(EntityKind.PLACE, "", 1, Optional.empty(), Optional.empty(), Optional.empty()));

        // then
        assertThat(CalibrationError.of(answers).count()).isZero();
        assertThat(CalibrationError.of(answers).value()).isZero();
    }

    private void guesses(double probability, int right, int wrong) {
        for (int i = 0; i < right + wrong; i++) {
            var entity = EntityId.create();
            answers.add(new Answer(
                    EntityKind.PLACE,
                    "",
                    1,
                    i < right ? Optional.of(entity) : Optional.empty(),
                    Optional.of(entity),
                    Optional.of(new Answer.Guess(entity, probability, List.of()))));
        }
    }
}
