package news.dateline.extraction.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import news.dateline.extraction.evaluation.LabeledSentence;
import news.dateline.extraction.evaluation.LabeledSpan;
import news.dateline.extraction.tagger.Labels;

import static org.assertj.core.api.Assertions.assertThat;

class AugmenterTest {

    private static List<TrainingDocument> documents() {
        TrainingSentence sentence = new Harmonizer(Source.REDOCRED)
                .apply(new LabeledSentence(
                        List.of("Leyla", "Demirel", "of", "NATO", "left", "Baku", "."),
                        List.of(
                                new LabeledSpan(0, 2, "PER"),
                                new LabeledSpan(3, 4, "ORG"),
                                new LabeledSpan(5, 6, "LOC"))));
        return new ArrayList<>(
                Collections.nCopies(50, new TrainingDocument(List.of(sentence, sentence, sentence), true)));
    }

    @Test
    void writesWholeNamesOnly() {
        for (TrainingDocument document : new Augmenter(1, 2, 0.5).augment(documents())) {
            for (TrainingSentence sentence : document.sentences()) {
                assertThat(sentence.allowed()).hasSameSizeAs(sentence.tokens());
                int before = Labels.OUTSIDE;
                for (int labels : sentence.allowed()) {
                    int label = Integer.numberOfTrailingZeros(labels);
                    assertThat(Labels.allowed(before, label)).isTrue();
                    before = label;
                }
                assertThat(Labels.allowed(before, Labels.OUTSIDE)).isTrue();
            }
        }
    }

    @Test
    void addsAndDoesTheSameEveryTime() {
        List<List<List<String>>> first = new Augmenter(1, 2, 0.5)
                .augment(documents()).stream().map(TrainingDocument::tokens).toList();
        List<List<List<String>>> second = new Augmenter(1, 2, 0.5)
                .augment(documents()).stream().map(TrainingDocument::tokens).toList();
        assertThat(first).isEqualTo(second).hasSizeGreaterThan(250);
    }
}
