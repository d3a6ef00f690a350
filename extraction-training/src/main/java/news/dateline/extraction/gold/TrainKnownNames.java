package news.dateline.extraction.gold;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.Mention;
import news.dateline.extraction.Stage;
import news.dateline.extraction.gazetteer.Entry;
import news.dateline.extraction.gazetteer.Gazetteer;
import news.dateline.extraction.gazetteer.GazetteerRecogniser;
import news.dateline.extraction.gazetteer.KnownNames;
import news.dateline.extraction.resolution.Annotation;
import news.dateline.extraction.tagger.Chain;
import news.dateline.extraction.tagger.KnownNameWeights.Weights;
import news.dateline.extraction.tagger.Labels;
import news.dateline.extraction.tagger.Tagger;
import news.dateline.extraction.tagger.TaggerText;
import news.dateline.extraction.text.Layout;

/**
 * The command that learns what a gazetteer's names count for the tagger: maximum likelihood of the annotated labels with
 * all other weights held fixed, by gradient ascent, with a Gaussian prior. An article is read with a registry of the given
 * names and those of all other articles, as that of a newsroom which has never seen it.
 */
public final class TrainKnownNames {

    private static final int STEPS = 300;
    private static final double RATE = 0.02;
    private static final double PRIOR = 4;

    private final Tagger tagger = Tagger.english();
    private final KnownNames names = KnownNames.load();
    private final List<Sentence> sentences = new ArrayList<>();

    /** For each token: its scores, the labels of known names, the annotated label; the last two as bits. */
    private static final class Sentence {

        private final float[] scores;
        private final int[] known;
        private final int[] right;

        private Sentence(float[] scores, int[] known, int[] right) {
            this.scores = scores;
            this.known = known;
            this.right = right;
        }
    }

    private TrainKnownNames() {}

    /** Runs the command: a file of the registry's names, a folder of annotated articles, the file to write. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            System.err.println("Usage: TrainKnownNames REGISTRY.ndjson GOLD-FOLDER OUTPUT.tsv");
            System.exit(2);
        }
        TrainKnownNames training = new TrainKnownNames();
        List<GoldArticle> articles = GoldArticle.readAll(Path.of(arguments[1]));
        List<Entry> registry = RegistryFile.read(Path.of(arguments[0]));
        for (GoldArticle article : articles) {
            training.add(article, Gazetteer.of(withoutOwn(article, articles, registry)));
        }
        Files.writeString(Path.of(arguments[2]), table(training.fit()));
    }

    private static List<Entry> withoutOwn(GoldArticle article, List<GoldArticle> articles, List<Entry> registry) {
        List<Entry> entries = new ArrayList<>(registry);
        articles.stream()
                .filter(other -> !other.name().equals(article.name()))
                .forEach(other -> entries.addAll(entries(other)));
        return entries;
    }

    /** The annotated names of an article as names of a registry. */
    static List<Entry> entries(GoldArticle article) {
        return article.mentions().stream()
                .map(mention -> new Entry(mention.exact(), mention.type(), article.name() + "-" + mention.entity()))
                .distinct()
                .toList();
    }

    private void add(GoldArticle article, Gazetteer gazetteer) {
        Layout layout = Layout.of(article.text());
        TaggerText text = TaggerText.of(layout);
        List<Annotation> found = new ArrayList<>(GazetteerRecogniser.recognise(layout, gazetteer, layout::isCaseless));
        found.addAll(names.recognise(layout));
        List<float[]> scores = tagger.scores(text.words());
        List<int[]> known = text.labels(found);
        List<int[]> right = text.labels(
                article.mentions().stream().map(m -> annotation(article, m)).toList());
        for (int s = 0; s < scores.size(); s++) {
            int[] labels = right.get(s);
            for (int i = 0; i < labels.length; i++) {
                labels[i] = labels[i] == 0 ? 1 << Labels.OUTSIDE : labels[i];
            }
            sentences.add(new Sentence(scores.get(s), known.get(s), labels));
        }
    }

    private static Annotation annotation(GoldArticle article, Mention mention) {
        int start = article.text().offsetByCodePoints(0, mention.span().start());
        int end = start + mention.exact().length();
        return new Annotation(start, end, mention.exact(), mention.type(), 1, Stage.TAGGER, "gold");
    }

    private Map<EntityType, Weights> fit() {
        double[] weights = new double[Labels.COUNT];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = gradient(weights);
            for (int label = 0; label < weights.length; label++) {
                weights[label] += RATE * (gradient[label] - PRIOR * weights[label]);
            }
        }
        Map<EntityType, Weights> ofTypes = new TreeMap<>();
        for (EntityType type : EntityType.values()) {
            double oneWord = weights[Labels.of(type, Labels.SINGLE)];
            ofTypes.put(type, new Weights(oneWord, weights[Labels.of(type, Labels.BEGIN)]));
        }
        return ofTypes;
    }

    /** For each weight how much more often its labels are right than they are expected to be. */
    private double[] gradient(double[] weights) {
        double[] gradient = new double[weights.length];
        for (Sentence sentence : sentences) {
            Chain.Messages messages = tagger.chain().messages(scores(sentence, weights), sentence.known.length);
            for (int i = 0; i < sentence.known.length; i++) {
                for (int left = sentence.known[i]; left != 0; left &= left - 1) {
                    int label = Integer.numberOfTrailingZeros(left);
                    double right = sentence.right[i] >>> label & 1;
                    gradient[weight(label)] += right - messages.label(i, label);
                }
            }
        }
        return gradient;
    }

    private static float[] scores(Sentence sentence, double[] weights) {
        float[] scores = sentence.scores.clone();
        for (int i = 0; i < sentence.known.length; i++) {
            for (int left = sentence.known[i]; left != 0; left &= left - 1) {
                int label = Integer.numberOfTrailingZeros(left);
                scores[i * Labels.COUNT + label] += (float) weights[weight(label)];
            }
        }
        return scores;
    }

    /** The labels of a name of several words share the weight of the first of them. */
    private static int weight(int label) {
        EntityType type = Labels.type(label);
        int single = Labels.of(type, Labels.SINGLE);
        return label == single ? single : Labels.of(type, Labels.BEGIN);
    }

    private static String table(Map<EntityType, Weights> weights) {
        StringBuilder table =
                new StringBuilder("# What a known name counts for its labels: type, of one word, of several."
                        + " Made by extraction-training; see docs/model-card.md.\nversion\tknown-1\n");
        weights.forEach((type, weight) -> table.append(
                "%s\t%s\t%s%n".formatted(type, rounded(weight.oneWord()), rounded(weight.severalWords()))));
        return table.toString();
    }

    /** To hundredths, and never a zero with a minus. */
    private static BigDecimal rounded(double weight) {
        return BigDecimal.valueOf(weight).setScale(2, RoundingMode.HALF_UP);
    }
}
