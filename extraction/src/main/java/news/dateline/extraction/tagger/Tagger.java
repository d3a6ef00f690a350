package news.dateline.extraction.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import news.dateline.extraction.EntityType;

/**
 * Finds names in tokenised English text. Immutable; one tagger serves all threads. Time and memory are linear in the
 * length of the document.
 */
public final class Tagger {

    private static final String RESOURCE = "english.model";

    private final TaggerModel model;

    /** A tagger that works with a model. */
    public Tagger(TaggerModel model) {
        this.model = model;
    }

    /** The tagger with the model that comes with the library. */
    public static Tagger english() {
        try (InputStream in = Tagger.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the model " + RESOURCE + " is missing from the class path");
            }
            return new Tagger(TaggerModel.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Which training made the model. */
    public String modelVersion() {
        return model.version();
    }

    /**
     * Finds the names of a document. Its sentences belong together: what one says of a word counts for the others.
     *
     * @param sentences of tokens as they stand in the text, none empty
     * @return for each sentence its names, in order; they do not overlap
     */
    public List<List<TaggedSpan>> tag(List<? extends List<String>> sentences) {
        Pieces pieces = Pieces.of(sentences);
        return pieces.join(tagPieces(pieces.pieces()));
    }

    private List<List<TaggedSpan>> tagPieces(List<List<String>> sentences) {
        Features features = new Features(model.words(), sentences);
        float[][] units = units(features, sentences.size());
        WordMemory memory = new WordMemory(features.words(), model.network().hidden());
        for (int i = 0; i < units.length; i++) {
            memory.add(features.word(i), units[i]);
        }
        List<List<TaggedSpan>> names = new ArrayList<>(sentences.size());
        for (int s = 0; s < sentences.size(); s++) {
            names.add(sentences.get(s).isEmpty() ? List.of() : names(score(features, units, memory, s)));
        }
        return names;
    }

    private List<TaggedSpan> names(float[] scores) {
        int length = scores.length / Labels.COUNT;
        int[] labels = model.chain().best(scores, length);
        List<TaggedSpan> names = new ArrayList<>();
        Chain.Messages messages = null;
        int i = 0;
        while (i < length) {
            if (labels[i] == Labels.OUTSIDE) {
                i++;
                continue;
            }
            int start = i;
            while (Labels.open(labels[i])) {
                i++;
            }
            i++;
            if (messages == null) {
                messages = model.chain().messages(scores, length);
            }
            double probability = model.chain().name(messages, labels, start, i);
            EntityType type = Labels.type(labels[start]);
            names.add(new TaggedSpan(start, i, type, model.calibration().apply(probability)));
        }
        return names;
    }

    private float[][] units(Features features, int sentences) {
        Projections projections = new Projections(model.network(), features);
        float[][] units = new float[features.count()][model.network().hidden()];
        for (int s = 0; s < sentences; s++) {
            int first = features.start(s);
            int length = features.start(s + 1) - first;
            float[][] seen = projections.of(first, length);
            for (int i = 0; i < length; i++) {
                model.network().activate(seen, i, length, units[first + i]);
            }
        }
        return units;
    }

    private float[] score(Features features, float[][] units, WordMemory memory, int sentence) {
        int first = features.start(sentence);
        int length = features.start(sentence + 1) - first;
        float[] scores = new float[length * Labels.COUNT];
        long[] sparse = new long[Features.TEMPLATES];
        float[] others = new float[model.network().hidden()];
        for (int i = 0; i < length; i++) {
            int token = first + i;
            features.sparse(sentence, token, sparse, 0);
            model.weights().addTo(scores, i * Labels.COUNT, sparse);
            model.network().addTo(scores, i * Labels.COUNT, units[token]);
            int word = features.word(token);
            if (memory.knows(word)) {
                memory.others(word, units[token], others);
                model.network().addMemoryTo(scores, i * Labels.COUNT, others);
            }
        }
        return scores;
    }
}
