package news.dateline.entities.evaluation;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import news.dateline.contracts.event.EntityKind;

/** Counts right and wrong links, by type. */
final class LinkScores {

    /** The counts of one type. */
    private static final class Counts {

        private int known;
        private int right;
        private int unknown;
        private int wronglyLinked;

        void add(Answer answer) {
            if (answer.meant().isPresent()) {
                known += answer.mentions();
                right += answer.isRight() ? answer.mentions() : 0;
            } else {
                unknown += answer.mentions();
                wronglyLinked += answer.linked().isPresent() ? answer.mentions() : 0;
            }
        }
    }

    private final List<Answer> answers;
    private final Map<EntityKind, Counts> counts = new EnumMap<>(EntityKind.class);
    private final Counts all = new Counts();

    LinkScores(List<Answer> answers) {
        this.answers = List.copyOf(answers);
        for (Answer answer : answers) {
            counts.computeIfAbsent(answer.type(), kind -> new Counts()).add(answer);
            all.add(answer);
        }
    }

    void print(PrintStream out) {
        out.println("type          in registry   right  accuracy    not in it  linked  wrongly");
        counts.forEach((type, sum) -> row(out, type.name(), sum));
        row(out, "all", all);
        var error = CalibrationError.of(answers);
        out.println(String.format(
                Locale.ROOT,
                "expected calibration error of %d names that the registry has: %.3f",
                error.count(),
                error.value()));
    }

    void printMistakes(PrintStream out) {
        answers.stream()
                .filter(answer -> !answer.isRight())
                .forEach(answer -> out.println(
                        "  " + answer.type() + " " + answer.title() + " x" + answer.mentions() + probability(answer)));
    }

    private static String probability(Answer answer) {
        return answer.guess()
                .map(guess -> String.format(Locale.ROOT, " %.2f", guess.probability()))
                .orElse("");
    }

    /** Both goals in one line, and what a threshold costs: names that are known and not linked rightly, and wrong links of others. */
    String summary() {
        return String.format(
                Locale.ROOT,
                "%.1f %% right, %.1f %% linked wrongly: %d + %d mistakes",
                percent(all.right, all.known),
                percent(all.wronglyLinked, all.unknown),
                all.known - all.right,
                all.wronglyLinked);
    }

    private static void row(PrintStream out, String title, Counts sum) {
        out.println(String.format(
                Locale.ROOT,
                "%-13s %11d %7d %8.1f %% %11d %7d %7.1f %%",
                title,
                sum.known,
                sum.right,
                percent(sum.right, sum.known),
                sum.unknown,
                sum.wronglyLinked,
                percent(sum.wronglyLinked, sum.unknown)));
    }

    private static double percent(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }
}
