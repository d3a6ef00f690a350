package news.dateline.extraction.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

import news.dateline.extraction.tagger.Chain;
import news.dateline.extraction.tagger.Features;
import news.dateline.extraction.tagger.Labels;
import news.dateline.extraction.tagger.Network;
import news.dateline.extraction.tagger.WordMemory;

/**
 * Learns a conditional random field: makes the label sequences that the annotation allows as probable as it can, one
 * sentence after the other.
 */
final class Learner {

    /** Tokens whose gradient is smaller teach nothing. */
    private static final float NEGLIGIBLE = 2e-3f;

    private final TrainingOptions options;
    private final SparseLayer sparse;
    private final DenseLayer dense;
    private final TransitionLayer transitions = new TransitionLayer();
    private final SplittableRandom random;
    private final long shuffle;

    /**
     * A learner that knows nothing.
     *
     * @param features how many there are
     * @param member which of several learners it is; they differ by chance alone
     */
    Learner(TrainingOptions options, int features, int member) {
        this.options = options;
        sparse = new SparseLayer(features, options);
        dense = new DenseLayer(options, options.seed() + member);
        random = new SplittableRandom(options.seed() + member);
        shuffle = (options.seed() + member) * 1000;
    }

    SparseLayer sparse() {
        return sparse;
    }

    DenseLayer dense() {
        return dense;
    }

    TransitionLayer transitions() {
        return transitions;
    }

    /** Takes the present weights into the average, which generalises better than the last weights. */
    void snapshot() {
        sparse.snapshot();
        dense.snapshot();
        transitions.snapshot();
    }

    /** One pass; returns the mean loss of a token. */
    double epoch(List<EncodedDocument> documents, int number) {
        List<EncodedDocument> order = new ArrayList<>(documents);
        Collections.shuffle(order, new Random(shuffle + number));
        double loss = 0;
        long tokens = 0;
        for (EncodedDocument document : order) {
            WordMemory memory = remember(document);
            for (EncodedSentence sentence : document.sentences()) {
                loss += learn(sentence, memory);
                tokens += sentence.length();
            }
        }
        return loss / tokens;
    }

    /** What the network as it is makes of the document; taken for given while the document is learned. */
    private WordMemory remember(EncodedDocument document) {
        WordMemory memory = new WordMemory(document.words(), options.hidden());
        float[] units = new float[options.hidden()];
        for (EncodedSentence sentence : document.sentences()) {
            float[][] projections = project(sentence);
            for (int i = 0; i < sentence.length(); i++) {
                dense.network().activate(projections, i, sentence.length(), units);
                memory.add(sentence.words()[i], units);
            }
        }
        return memory;
    }

    private double learn(EncodedSentence sentence, WordMemory memory) {
        int length = sentence.length();
        int[] features = drop(sentence);
        float[] scores = new float[length * Labels.COUNT];
        float[][] units = new float[length][options.hidden()];
        float[][] others = new float[length][];
        float[][] projections = project(sentence);
        for (int i = 0; i < length; i++) {
            others[i] = others(projections, i, sentence.words()[i], memory);
            score(projections, features, i, scores, units[i]);
            if (others[i] != null) {
                dense.network().addMemoryTo(scores, i * Labels.COUNT, others[i]);
            }
        }
        if (options.cost() > 0) {
            cost(sentence, scores);
        }
        Chain chain = transitions.chain();
        Chain.Messages expected = chain.messages(scores, length);
        Chain.Messages annotated = chain.messages(scores, length, sentence.allowed());
        boolean learned = false;
        float[][] seen = new float[length][Network.PLACES * options.hidden()];
        for (int i = 0; i < length; i++) {
            float[] gradient = gradient(expected, annotated, i);
            if (learn(features, i, gradient, units[i], seen)) {
                learned = true;
                dense.remember(gradient, others[i]);
            }
        }
        if (learned) {
            dense.step(sentence.rows(), sentence.rowOffset(), seen);
            transitions.update(expected, annotated, length);
        }
        return expected.logTotal() - annotated.logTotal();
    }

    private float[] others(float[][] projections, int i, int word, WordMemory memory) {
        if (!memory.knows(word) || random.nextFloat() < options.dropMemory()) {
            return null;
        }
        float[] units = new float[options.hidden()];
        float[] mean = new float[options.hidden()];
        dense.network().activate(projections, i, projections.length, units);
        memory.others(word, units, mean);
        for (int j = 0; j < mean.length; j++) {
            // The network has moved on since it was remembered: a mean of activations is not negative.
            mean[j] = Math.max(0, mean[j]);
        }
        return mean;
    }

    private float[][] project(EncodedSentence sentence) {
        float[][] projections = new float[sentence.length()][Network.PLACES * options.hidden()];
        for (int i = 0; i < projections.length; i++) {
            dense.network().project(sentence.rows(), sentence.rowOffset() + i * Features.ROW, projections[i]);
        }
        return projections;
    }

    private void score(float[][] projections, int[] features, int i, float[] scores, float[] units) {
        for (int t = i * Features.TEMPLATES; t < (i + 1) * Features.TEMPLATES; t++) {
            if (features[t] >= 0) {
                sparse.addTo(scores, i * Labels.COUNT, features[t]);
            }
        }
        dense.network().activate(projections, i, projections.length, units);
        float kept = 1 / (1 - options.dropUnits());
        for (int j = 0; j < units.length; j++) {
            units[j] = random.nextFloat() < options.dropUnits() ? 0 : units[j] * kept;
        }
        dense.network().addTo(scores, i * Labels.COUNT, units);
    }

    private void cost(EncodedSentence sentence, float[] scores) {
        for (int i = 0; i < sentence.length(); i++) {
            for (int y = 0; y < Labels.COUNT; y++) {
                scores[i * Labels.COUNT + y] += ((sentence.allowed()[i] >>> y) & 1) == 0 ? options.cost() : 0;
            }
        }
    }

    private int[] drop(EncodedSentence sentence) {
        int[] features = sentence.features().clone();
        boolean none = random.nextFloat() < options.dropSparse();
        for (int i = 0; i < sentence.length(); i++) {
            boolean unknown = random.nextFloat() < options.dropWord();
            for (int t = 0; t < Features.TEMPLATES; t++) {
                if (none || (unknown && t < Features.LEXICAL) || random.nextFloat() < options.dropFeature()) {
                    features[i * Features.TEMPLATES + t] = -1;
                }
            }
        }
        return features;
    }

    private static float[] gradient(Chain.Messages expected, Chain.Messages annotated, int i) {
        float[] gradient = new float[Labels.COUNT];
        for (int y = 0; y < Labels.COUNT; y++) {
            gradient[y] = (float) (expected.label(i, y) - annotated.label(i, y));
        }
        return gradient;
    }

    private boolean learn(int[] features, int i, float[] gradient, float[] units, float[][] seen) {
        float largest = 0;
        for (float g : gradient) {
            largest = Math.max(largest, Math.abs(g));
        }
        if (largest < NEGLIGIBLE) {
            return false;
        }
        for (int y = 0; y < Labels.COUNT; y++) {
            if (Math.abs(gradient[y]) > NEGLIGIBLE / 4) {
                for (int t = i * Features.TEMPLATES; t < (i + 1) * Features.TEMPLATES; t++) {
                    if (features[t] >= 0) {
                        sparse.update(features[t], y, gradient[y]);
                    }
                }
            }
        }
        float kept = 1 / (1 - options.dropUnits());
        dense.accumulate(gradient, units, seen, i, kept);
        return true;
    }
}
