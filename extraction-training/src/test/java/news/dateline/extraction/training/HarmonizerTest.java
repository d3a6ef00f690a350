package news.dateline.extraction.training;

import java.util.List;

import org.junit.jupiter.api.Test;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.evaluation.LabeledSentence;
import news.dateline.extraction.evaluation.LabeledSpan;
import news.dateline.extraction.tagger.Labels;

import static org.assertj.core.api.Assertions.assertThat;

class HarmonizerTest {

    private static final int OUTSIDE = 1 << Labels.OUTSIDE;

    private static int one(EntityType type, int position) {
        return 1 << Labels.of(type, position);
    }

    private static int[] allowed(Source source, String text, LabeledSpan... spans) {
        return new Harmonizer(source)
                .apply(new LabeledSentence(List.of(text.split(" ")), List.of(spans)))
                .allowed();
    }

    @Test
    void leavesArticlesAndPossessivesOutOfNames() {
        assertThat(allowed(Source.REDOCRED, "the United States 's", new LabeledSpan(0, 4, "LOC")))
                .containsExactly(
                        OUTSIDE, one(EntityType.PLACE, Labels.BEGIN), one(EntityType.PLACE, Labels.END), OUTSIDE);
    }

    @Test
    void leavesTitlesOutOfPersons() {
        assertThat(allowed(Source.UNER_EWT, "Mr. Abbas", new LabeledSpan(0, 2, "PER")))
                .containsExactly(OUTSIDE, one(EntityType.PERSON, Labels.SINGLE));
        assertThat(allowed(Source.REDOCRED, "President", new LabeledSpan(0, 1, "PER")))
                .containsExactly(OUTSIDE);
    }

    @Test
    void callsPeoplesGroupsWhereverTheyStandAlone() {
        int group = one(EntityType.GROUP, Labels.SINGLE);
        assertThat(allowed(Source.REDOCRED, "German", new LabeledSpan(0, 1, "LOC")))
                .containsExactly(group);
        assertThat(allowed(Source.WNUT17, "German beer")).containsExactly(group, OUTSIDE);
        assertThat(allowed(Source.REDOCRED, "German Bank", new LabeledSpan(0, 2, "ORG")))
                .containsExactly(one(EntityType.ORGANIZATION, Labels.BEGIN), one(EntityType.ORGANIZATION, Labels.END));
    }

    @Test
    void leavesTheTypeOfOtherNamesOpen() {
        assertThat(allowed(Source.REDOCRED, "Eurovision", new LabeledSpan(0, 1, "MISC")))
                .containsExactly(OUTSIDE
                        | one(EntityType.EVENT, Labels.SINGLE)
                        | one(EntityType.WORK, Labels.SINGLE)
                        | one(EntityType.PRODUCT, Labels.SINGLE)
                        | one(EntityType.GROUP, Labels.SINGLE));
    }

    @Test
    void doesNotTakeSilenceForANo() {
        int[] allowed = allowed(Source.UNER_EWT, "the Eurovision contest");
        assertThat(allowed[1] & one(EntityType.EVENT, Labels.SINGLE)).isNotZero();
        assertThat(allowed[1] & one(EntityType.PERSON, Labels.SINGLE)).isZero();
        assertThat(allowed[2]).isEqualTo(OUTSIDE);
    }

    @Test
    void knowsThatLabelsWithoutCounterpartAreNoNames() {
        assertThat(allowed(Source.CROSSNER, "Nobel Prize", new LabeledSpan(0, 2, "award")))
                .containsExactly(OUTSIDE, OUTSIDE);
    }
}
