package news.dateline.entities.linking.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import news.dateline.contracts.event.EntityKind;
import news.dateline.entities.linking.domain.Evidence.Feature;

/**
 * How often a name means one of the known things of that name at all, and not something that the registry lacks: a logistic
 * function of what speaks for the likeliest one, with weights that {@code ./dateline evaluate --linking --fit} learns from
 * documents whose names have known meanings. Times the likeliest one's share of the odds it is how often a link is right.
 *
 * @param weights of the features; those that are not there weigh nothing
 * @param usualPrior the prior of an entity of which no import tells how well known it is
 * @param leastPrior the least prior that was learned from; what is less known than that is not trusted less
 * @param sharpness what the logarithms of the odds are multiplied by before they are shared out: above one, the likeliest of
 *     several is right more often than its share says
 */
public record Calibration(Map<Feature, Double> weights, double usualPrior, double leastPrior, double sharpness) {

    /** What it looks at. */
    public static final List<Feature> FEATURES = List.of(
            Feature.BASE,
            Feature.PREFERRED_NAME,
            Feature.WORDS,
            Feature.ORGANIZATION,
            Feature.PRIOR,
            Feature.CONTEXT,
            Feature.GEOGRAPHY);

    /** The name of the usual prior in the file. */
    public static final String USUAL_PRIOR = "usual_prior";

    /** The name of the least prior in the file. */
    public static final String LEAST_PRIOR = "least_prior";

    /** The name of the sharpness in the file. */
    public static final String SHARPNESS = "sharpness";

    private static final String FILE = "/news/dateline/entities/linking/calibration.tsv";
    private static final int MOST_WORDS = 4;

    /** Copies the weights. */
    public Calibration {
        weights = Map.copyOf(weights);
    }

    /** The one that comes with the service. */
    public static Calibration shipped() {
        var weights = new EnumMap<Feature, Double>(Feature.class);
        double usualPrior = 0;
        double leastPrior = 0;
        double sharpness = 1;
        for (String line : lines()) {
            var cells = line.split("\t", -1);
            double value = Double.parseDouble(cells[1]);
            switch (cells[0]) {
                case USUAL_PRIOR -> usualPrior = value;
                case LEAST_PRIOR -> leastPrior = value;
                case SHARPNESS -> sharpness = value;
                default -> weights.put(Feature.of(cells[0]), value);
            }
        }
        return new Calibration(weights, usualPrior, leastPrior, sharpness);
    }

    private static List<String> lines() {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Calibration.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What speaks for the name meaning something known.
     *
     * @param chosen the likeliest of it
     * @param reasons why that was chosen
     */
    List<Evidence> evidence(Cluster cluster, KnownEntity chosen, List<Evidence> reasons) {
        var evidence = new ArrayList<Evidence>();
        for (Feature feature : FEATURES) {
            double value = switch (feature) {
                case BASE -> 1;
                case PREFERRED_NAME -> chosen.name().equals(cluster.ownName()) ? 1 : 0;
                case WORDS -> Math.min(MOST_WORDS, words(cluster)) - 1.0;
                case ORGANIZATION -> cluster.type() == EntityKind.ORGANIZATION ? 1 : 0;
                case PRIOR -> prior(chosen, value(reasons, feature));
                default -> value(reasons, feature);
            };
            evidence.add(new Evidence(feature, value, weights.getOrDefault(feature, 0.0)));
        }
        return evidence;
    }

    /** The probability that evidence amounts to. */
    public static double probability(List<Evidence> evidence) {
        double logOdds = evidence.stream().mapToDouble(Evidence::logOdds).sum();
        return 1 / (1 + Math.exp(-logOdds));
    }

    /** What no import tells of is not taken to be little known: a person may have entered it a moment ago. */
    private double prior(KnownEntity chosen, double prior) {
        return Math.max(chosen.popularity() == 0 ? usualPrior : leastPrior, prior);
    }

    private static int words(Cluster cluster) {
        return cluster.ownName().value().split(" ", -1).length;
    }

    private static double value(List<Evidence> reasons, Feature feature) {
        return reasons.stream()
                .filter(reason -> reason.feature() == feature)
                .mapToDouble(Evidence::value)
                .findFirst()
                .orElse(0);
    }
}
