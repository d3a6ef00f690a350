package news.dateline.extraction.evaluation;

import java.util.EnumSet;
import java.util.List;

import org.junit.jupiter.api.Test;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.tagger.TaggedSpan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SpanScorerTest {

    private final SpanScorer scorer = new SpanScorer(EnumSet.of(EntityType.PERSON, EntityType.PLACE));

    @Test
    void countsExactSpansOfTheTypesThatCount() {
        LabeledSentence sentence = new LabeledSentence(
                List.of("Aliyev", "of", "New", "York", "Times"),
                List.of(new LabeledSpan(0, 1, "PER"), new LabeledSpan(2, 4, "LOC"), new LabeledSpan(2, 5, "ORG")));
        scorer.add(
                sentence,
                List.of(
                        new TaggedSpan(0, 1, EntityType.PERSON, 1),
                        new TaggedSpan(2, 3, EntityType.PLACE, 1),
                        new TaggedSpan(2, 5, EntityType.ORGANIZATION, 1)));
        assertThat(scorer.micro()).isEqualTo(new SpanScore(1, 2, 2));
        assertThat(scorer.byType().get(EntityType.PERSON).f1()).isEqualTo(1, within(1e-9));
        assertThat(scorer.byType().get(EntityType.PLACE).f1()).isZero();
    }

    @Test
    void knowsTheExpectedCalibrationError() {
        CalibrationError error = new CalibrationError();
        for (int i = 0; i < 10; i++) {
            error.add(0.95, i < 8);
        }
        assertThat(error.expected()).isEqualTo(0.15, within(1e-9));
    }
}
