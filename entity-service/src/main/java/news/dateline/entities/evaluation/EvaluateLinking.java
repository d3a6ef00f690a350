package news.dateline.entities.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import news.dateline.entities.linking.domain.Calibration;
import news.dateline.entities.linking.domain.Linker;

/**
 * The command {@code ./dateline evaluate --linking}: links the names of annotated documents to the starter registry. The names
 * are given as they are annotated, so that mistakes of the extraction do not count.
 *
 * <p>Arguments: {@code gold} (this project's, with {@code links.tsv} beside its folders) and files {@code docs.jsonl} of GUM's
 * wikification. {@code --threshold=P} sets another threshold than the service's, {@code --thresholds} tells of dev what each
 * would give, {@code --mistakes} lists what went wrong in dev, and {@code --fit=FILE} learns the calibration from dev alone.
 */
public final class EvaluateLinking {

    private static final String THRESHOLD = "--threshold=";
    private static final String FIT = "--fit=";
    private static final double DEFAULT_THRESHOLD = 0.5;

    private static final double[] SHARPNESS = {0.5, 1, 1.5, 2, 2.5, 3, 4};

    private final StarterIndex index = new StarterIndex();
    private final List<Path> paths;
    private final List<String> options;

    private EvaluateLinking(List<Path> paths, List<String> options) {
        this.paths = paths;
        this.options = options;
    }

    /** Runs the evaluation on the files and folders that the arguments name. */
    public static void main(String... arguments) throws IOException {
        var all = List.of(arguments);
        var paths = all.stream()
                .filter(argument -> !argument.startsWith("--"))
                .map(Path::of)
                .toList();
        if (paths.isEmpty()) {
            System.err.println(
                    "Say what to evaluate on: the folder of the gold standard, or a file of GUM's wikification.");
            System.exit(2);
        }
        new EvaluateLinking(
                        paths,
                        all.stream()
                                .filter(argument -> argument.startsWith("--"))
                                .toList())
                .run();
    }

    private void run() throws IOException {
        var file = option(FIT);
        if (!file.isEmpty()) {
            CalibrationFit.write(fit(), Path.of(file));
            System.out.println("Learned from dev: " + file);
            return;
        }
        if (options.contains("--thresholds")) {
            for (int percent = 0; percent < 100; percent += 5) {
                var scores = new LinkScores(answers(linker(percent / 100.0), Part.DEV));
                System.out.println(String.format(Locale.ROOT, "%.2f  %s", percent / 100.0, scores.summary()));
            }
            return;
        }
        var threshold = option(THRESHOLD);
        var linker = linker(threshold.isEmpty() ? DEFAULT_THRESHOLD : Double.parseDouble(threshold));
        for (Path path : paths) {
            for (Part part : Part.values()) {
                System.out.println(path + ", " + part.folder());
                var scores = new LinkScores(answers(path, linker, part));
                scores.print(System.out);
                if (part == Part.DEV && options.contains("--mistakes")) {
                    scores.printMistakes(System.out);
                }
            }
        }
    }

    /** The likeliest of those with some sharpness. */
    private Calibration fit() throws IOException {
        Calibration best = null;
        double likelihood = Double.NEGATIVE_INFINITY;
        for (double sharpness : SHARPNESS) {
            var blank = new Linker(index, new Calibration(Map.of(), 0, 0, sharpness), 0);
            var fit = new CalibrationFit(answers(blank, Part.DEV), sharpness);
            var fitted = fit.fit();
            System.out.println(String.format(Locale.ROOT, "sharpness %.1f: %.1f", sharpness, fit.likelihood(fitted)));
            if (fit.likelihood(fitted) > likelihood) {
                likelihood = fit.likelihood(fitted);
                best = fitted;
            }
        }
        return Objects.requireNonNull(best);
    }

    private String option(String name) {
        return options.stream()
                .filter(option -> option.startsWith(name))
                .map(option -> option.substring(name.length()))
                .findFirst()
                .orElse("");
    }

    private Linker linker(double threshold) {
        return new Linker(index, Calibration.shipped(), threshold);
    }

    private List<Answer> answers(Linker linker, Part part) throws IOException {
        var answers = new ArrayList<Answer>();
        for (Path path : paths) {
            answers.addAll(answers(path, linker, part));
        }
        return answers;
    }

    private List<Answer> answers(Path path, Linker linker, Part part) throws IOException {
        return Files.isDirectory(path)
                ? new GoldDocuments(index, linker).answers(path, part)
                : new WikifiedDocuments(index, linker).answers(path, part);
    }
}
