package news.dateline.entities.evaluation;

import java.util.List;

/**
 * The expected calibration error: by how much, on average, the probability of a link and the share of links of such a
 * probability that are right differ, in ten groups of equal width (Naeini et al., 2015).
 */
final class CalibrationError {

    private static final int GROUPS = 10;

    private final double[] probability = new double[GROUPS];
    private final int[] right = new int[GROUPS];
    private final int[] all = new int[GROUPS];
    private int count;

    static CalibrationError of(List<Answer> answers) {
        var error = new CalibrationError();
        answers.forEach(
                answer -> answer.guess().ifPresent(guess -> error.add(guess.probability(), answer.isGuessRight())));
        return error;
    }

    private void add(double given, boolean isRight) {
        int group = Math.min(GROUPS - 1, (int) (given * GROUPS));
        probability[group] += given;
        right[group] += isRight ? 1 : 0;
        all[group]++;
        count++;
    }

    /** How many links it is of. */
    int count() {
        return count;
    }

    double value() {
        double sum = 0;
        for (int i = 0; i < GROUPS; i++) {
            sum += Math.abs(probability[i] - right[i]);
        }
        return count == 0 ? 0 : sum / count;
    }
}
