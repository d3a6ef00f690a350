package news.dateline.extraction.training;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.evaluation.LabeledSentence;
import news.dateline.extraction.evaluation.LabeledSpan;
import news.dateline.extraction.tagger.FingerprintIndex;
import news.dateline.extraction.tagger.TaggedSpan;
import news.dateline.extraction.tagger.Tagger;
import news.dateline.extraction.tagger.TaggerModel;
import news.dateline.extraction.tagger.WordTable;

import static org.assertj.core.api.Assertions.assertThat;

class LearnerTest {

    private static final TrainingOptions OPTIONS =
            TrainingOptions.of(Map.of("epochs", "8", "hidden", "8", "least", "1", "l1", "0.01"));

    private static WordTable noWords() {
        return new WordTable(
                FingerprintIndex.of(new long[0]),
                FingerprintIndex.of(new long[0]),
                new byte[WordTable.SUBSPACES],
                new short[1],
                new byte[1],
                new byte[1],
                new float[WordTable.VECTOR_CODES * WordTable.DIMENSIONS],
                new float[WordTable.NAME_CLASSES * WordTable.NAME_PLACES],
                new int[] {1});
    }

    private static TaggerModel learn() {
        Harmonizer harmonizer = new Harmonizer(Source.REDOCRED);
        List<TrainingDocument> documents = new ArrayList<>();
        for (String person : List.of("Leyla", "Rosa", "Peter", "Harriet", "Yukiya")) {
            for (String place : List.of("Baku", "Chile", "Juba", "London", "Astana")) {
                LabeledSentence sentence = new LabeledSentence(
                        List.of("Yesterday", person, "said", "in", place, "."),
                        List.of(new LabeledSpan(1, 2, "PER"), new LabeledSpan(4, 5, "LOC")));
                documents.add(new TrainingDocument(List.of(harmonizer.apply(sentence)), true));
            }
        }
        FeatureDictionary dictionary = new FeatureDictionary(1);
        List<EncodedDocument> sentences = new Encoder(noWords(), dictionary).encode(documents);
        Learner learner = new Learner(OPTIONS, dictionary.size(), 0);
        double before = learner.epoch(sentences, 1);
        double after = before;
        for (int epoch = 2; epoch <= OPTIONS.epochs(); epoch++) {
            after = learner.epoch(sentences, epoch);
        }
        assertThat(after).isLessThan(before);
        learner.snapshot();
        return new Committee(List.of(learner), OPTIONS).model(noWords(), dictionary.hashes());
    }

    @Test
    void learnsContextsThatHoldForOtherNames() {
        List<TaggedSpan> found = new Tagger(learn())
                .tag(List.of(List.of("Yesterday", "Demirel", "said", "in", "Sheki", ".")))
                .getFirst();
        assertThat(found).extracting(TaggedSpan::type).containsExactly(EntityType.PERSON, EntityType.PLACE);
    }

    @Test
    void makesTheSameBytesEveryTime() throws IOException {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        learn().write(first);
        learn().write(second);
        assertThat(first.toByteArray()).isEqualTo(second.toByteArray());
    }
}
