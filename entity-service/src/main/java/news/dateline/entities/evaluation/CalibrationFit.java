package news.dateline.entities.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;

import news.dateline.entities.linking.domain.Calibration;
import news.dateline.entities.linking.domain.Evidence;
import news.dateline.entities.linking.domain.Evidence.Feature;

/**
 * Learns from answers what makes it probable that a name means something known: the weights under which the answers are
 * likeliest, with a small penalty on large ones, by Fisher's scoring. The probability of an answer is its share of the odds
 * times a logistic function of the values. The same answers always give the same weights.
 */
final class CalibrationFit {

    private static final double PENALTY = 1;
    private static final int STEPS = 50;

    /** A share that is all leaves a logarithm without an end. */
    private static final double MOST = 1 - 1e-9;

    private record Sample(List<Double> values, double share, boolean right) {}

    private final List<Sample> samples = new ArrayList<>();

    private final double sharpness;

    /** @param sharpness under which the answers were given */
    CalibrationFit(List<Answer> answers, double sharpness) {
        this.sharpness = sharpness;
        for (Answer answer : answers) {
            answer.guess()
                    .filter(guess -> !guess.certainty().isEmpty())
                    .ifPresent(guess -> samples.add(sample(guess, answer.isGuessRight())));
        }
    }

    private static Sample sample(Answer.Guess guess, boolean isRight) {
        double share = guess.probability() / Calibration.probability(guess.certainty());
        return new Sample(guess.certainty().stream().map(Evidence::value).toList(), Math.min(MOST, share), isRight);
    }

    Calibration fit() {
        int size = Calibration.FEATURES.size();
        double[] weights = new double[size];
        for (int step = 0; step < STEPS; step++) {
            double[][] equations = new double[size][size + 1];
            for (int i = 0; i < size; i++) {
                double penalty = Calibration.FEATURES.get(i) == Feature.BASE ? 0 : PENALTY;
                equations[i][i] = penalty + 1e-9;
                equations[i][size] = -penalty * weights[i];
            }
            samples.forEach(sample -> add(sample, weights, equations));
            double[] change = solve(equations);
            for (int i = 0; i < size; i++) {
                weights[i] += change[i];
            }
        }
        var named = new EnumMap<Feature, Double>(Feature.class);
        for (int i = 0; i < size; i++) {
            named.put(Calibration.FEATURES.get(i), weights[i]);
        }
        return new Calibration(named, priors().getAverage(), priors().getMin(), sharpness);
    }

    /** How likely a calibration makes the answers: the logarithm. */
    double likelihood(Calibration calibration) {
        double sum = 0;
        for (Sample sample : samples) {
            double logOdds = 0;
            for (int i = 0; i < sample.values().size(); i++) {
                logOdds += calibration.weights().get(Calibration.FEATURES.get(i))
                        * sample.values().get(i);
            }
            double probability = sample.share() / (1 + Math.exp(-logOdds));
            sum += Math.log(sample.right() ? probability : 1 - probability);
        }
        return sum;
    }

    private static void add(Sample sample, double[] weights, double[][] equations) {
        int size = weights.length;
        double[] value =
                sample.values().stream().mapToDouble(Double::doubleValue).toArray();
        double logOdds = 0;
        for (int i = 0; i < size; i++) {
            logOdds += weights[i] * value[i];
        }
        double known = 1 / (1 + Math.exp(-logOdds));
        double probability = sample.share() * known;
        double slope = sample.right() ? 1 - known : -probability * (1 - known) / (1 - probability);
        double information = probability * (1 - known) * (1 - known) / (1 - probability);
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                equations[i][j] += information * value[i] * value[j];
            }
            equations[i][size] += slope * value[i];
        }
    }

    /** Gauss' elimination; the matrix is symmetric and positive. */
    private static double[] solve(double[][] equations) {
        int size = equations.length;
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = 0; row < size; row++) {
                double factor = row == pivot ? 0 : equations[row][pivot] / equations[pivot][pivot];
                for (int column = pivot; factor != 0 && column <= size; column++) {
                    equations[row][column] -= factor * equations[pivot][column];
                }
            }
        }
        double[] solution = new double[size];
        for (int i = 0; i < size; i++) {
            solution[i] = equations[i][size] / equations[i][i];
        }
        return solution;
    }

    private DoubleSummaryStatistics priors() {
        int prior = Calibration.FEATURES.indexOf(Feature.PRIOR);
        return samples.stream()
                .mapToDouble(sample -> sample.values().get(prior))
                .summaryStatistics();
    }

    /** Writes a calibration as the service reads it. */
    static void write(Calibration calibration, Path file) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(
                "# How probable a link is: weights of a logistic function. docs/linking.md tells what they were learned from.");
        lines.add("# Made by ./dateline evaluate --linking --fit; do not edit.");
        for (Feature feature : Calibration.FEATURES) {
            lines.add(line(feature.label(), calibration.weights().get(feature)));
        }
        lines.add(line(Calibration.USUAL_PRIOR, calibration.usualPrior()));
        lines.add(line(Calibration.LEAST_PRIOR, calibration.leastPrior()));
        lines.add(line(Calibration.SHARPNESS, calibration.sharpness()));
        Files.write(file, lines);
    }

    private static String line(String name, double value) {
        return String.format(Locale.ROOT, "%s\t%.4f", name, value);
    }
}
