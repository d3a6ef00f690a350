package news.dateline.extraction.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import news.dateline.extraction.EntityType;

/**
 * Finds names in tokenised English text. Immutable; one tagger serves all threads. Time and memory are linear in the
 * length of the document.
 */
public final class Tagger {

    private static final String RESOURCE = "english.model";

    private final TaggerModel model;
    private final KnownNameWeights known;

    /** A tagger that works with a model and pays no heed to gazetteers. */
    public Tagger(TaggerModel model) {
        this(model, KnownNameWeights.NONE);
    }

    private Tagger(TaggerModel model, KnownNameWeights known) {
        this.model = model;
        this.known = known;
    }

    /** The tagger with the model that comes with the library. */
    public static Tagger english() {
        try (InputStream in = Tagger.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the model " + RESOURCE + " is missing from the class path");
            }
            return new Tagger(TaggerModel.read(in), KnownNameWeights.load());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with other weights for what gazetteers know. */
    public Tagger with(KnownNameWeights weights) {
        return new Tagger(model, weights);
    }

    /** Which trainings made the model and the weights of known names. */
    public String modelVersion() {
        return known == KnownNameWeights.NONE ? model.version() : model.version() + "+" + known.version();
    }

    /**
     * Finds the names of a document. Its sentences belong together: what one says of a word counts for the others.
     *
     * @param sentences of tokens as they stand in the text, none empty
     * @return for each sentence its names, in order; they do not overlap
     */
    public List<List<TaggedSpan>> tag(List<? extends List<String>> sentences) {
        return tag(sentences, TaggerText.unknown(sentences));
    }

    /**
     * Finds the names of a document of which a gazetteer knows some.
     *
     * @param sentences of tokens as they stand in the text, none empty
     * @param known for each sentence, for each token, the {@link Labels} that known names would give it, as bits; an
     *     array that is too short says nothing of the tokens beyond it
     * @return for each sentence its names, in order; they do not overlap
     */
    public List<List<TaggedSpan>> tag(List<? extends List<String>> sentences, List<int[]> known) {
        Pieces pieces = Pieces.of(sentences);
        Scorer scorer = new Scorer(pieces.pieces());
        List<int[]> labels = pieces.cut(known);
        List<List<TaggedSpan>> names = new ArrayList<>(labels.size());
        for (int s = 0; s < labels.size(); s++) {
            names.add(names(scorer.score(s, labels.get(s))));
        }
        return pieces.join(names);
    }

    /** For each sentence, for each token, for each label the score without regard to known names. */
    public List<float[]> scores(List<? extends List<String>> sentences) {
        Scorer scorer = new Scorer(List.copyOf(sentences));
        return IntStream.range(0, sentences.size())
                .mapToObj(s -> scorer.score(s, new int[0]))
                .toList();
    }

    /** The model's transitions between labels. */
    public Chain chain() {
        return model.chain();
    }

    private List<TaggedSpan> names(float[] scores) {
        int length = scores.length / Labels.COUNT;
        if (length == 0) {
            return List.of();
        }
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

    /** Scores the sentences of one document. */
    private final class Scorer {

        private final Features features;
        private final float[][] units;
        private final WordMemory memory;

        Scorer(List<? extends List<String>> sentences) {
            features = new Features(model.words(), sentences);
            units = units(sentences.size());
            memory = new WordMemory(features.words(), model.network().hidden());
            for (int i = 0; i < units.length; i++) {
                memory.add(features.word(i), units[i]);
            }
        }

        private float[][] units(int sentences) {
            Projections projections = new Projections(model.network(), features);
            float[][] all = new float[features.count()][model.network().hidden()];
            for (int s = 0; s < sentences; s++) {
                int first = features.start(s);
                int length = features.start(s + 1) - first;
                float[][] seen = projections.of(first, length);
                for (int i = 0; i < length; i++) {
                    model.network().activate(seen, i, length, all[first + i]);
                }
            }
            return all;
        }

        float[] score(int sentence, int[] labels) {
            int first = features.start(sentence);
            int length = features.start(sentence + 1) - first;
            float[] scores = new float[length * Labels.COUNT];
            long[] sparse = new long[Features.TEMPLATES];
            float[] others = new float[model.network().hidden()];
            for (int i = 0; i < length; i++) {
                int token = first + i;
                int at = i * Labels.COUNT;
                features.sparse(sentence, token, sparse, 0);
                model.weights().addTo(scores, at, sparse);
                model.network().addTo(scores, at, units[token]);
                int word = features.word(token);
                if (memory.knows(word)) {
                    memory.others(word, units[token], others);
                    model.network().addMemoryTo(scores, at, others);
                }
                known.addTo(scores, at, i < labels.length ? labels[i] : 0);
            }
            return scores;
        }
    }
}
