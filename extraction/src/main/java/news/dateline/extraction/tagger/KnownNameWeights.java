package news.dateline.extraction.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import news.dateline.extraction.EntityType;

/**
 * How much it counts for a word's label that a gazetteer knows a name there: features beside those of {@link Features},
 * one for each type of name of one word and of several, whose weights were learned with all others held fixed. They are
 * few because a gazetteer changes at run time: its names may say no more than "some name of this type".
 */
public final class KnownNameWeights {

    /** For each type the weight of a name of one word and that of a name of several. */
    public record Weights(double oneWord, double severalWords) {}

    /** A tagger with these pays no heed to gazetteers. */
    public static final KnownNameWeights NONE = new KnownNameWeights("none", Map.of());

    private static final String RESOURCE = "known-names.tsv";

    private final String version;
    private final float[] weights = new float[Labels.COUNT];

    /**
     * Weights.
     *
     * @param version which training made them
     * @param ofTypes those that are missing are 0
     */
    public KnownNameWeights(String version, Map<EntityType, Weights> ofTypes) {
        this.version = version;
        ofTypes.forEach((type, weight) -> {
            for (int position : new int[] {Labels.BEGIN, Labels.INSIDE, Labels.END}) {
                weights[Labels.of(type, position)] = (float) weight.severalWords();
            }
            weights[Labels.of(type, Labels.SINGLE)] = (float) weight.oneWord();
        });
    }

    /** The weights that come with the library. */
    static KnownNameWeights load() {
        try (InputStream in = KnownNameWeights.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + RESOURCE);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KnownNameWeights parse(String table) {
        Map<EntityType, Weights> ofTypes = new TreeMap<>();
        String version = "";
        for (String line : table.lines().filter(l -> !l.startsWith("#")).toList()) {
            String[] columns = line.split("\t", -1);
            if (columns[0].equals("version")) {
                version = columns[1];
            } else {
                Weights weights = new Weights(Double.parseDouble(columns[1]), Double.parseDouble(columns[2]));
                ofTypes.put(EntityType.valueOf(columns[0]), weights);
            }
        }
        return new KnownNameWeights(version, ofTypes);
    }

    String version() {
        return version;
    }

    /** Adds the weights of the labels that known names would give to a word. */
    void addTo(float[] scores, int offset, int labels) {
        for (int left = labels; left != 0; left &= left - 1) {
            int label = Integer.numberOfTrailingZeros(left);
            scores[offset + label] += weights[label];
        }
    }
}
