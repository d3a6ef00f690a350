package news.dateline.entities.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import news.dateline.entities.linking.domain.Linker;

/**
 * The command {@code ./dateline evaluate --linking}: links the names of annotated documents to the starter registry. The names
 * are given as they are annotated, so that mistakes of the extraction do not count.
 *
 * <p>Arguments: {@code gold} (this project's, with {@code links.tsv} beside its folders) and files {@code docs.jsonl} of GUM's
 * wikification; {@code --mistakes} lists what went wrong.
 */
public final class EvaluateLinking {

    private EvaluateLinking() {}

    /** Runs the evaluation on the files and folders that the arguments name. */
    public static void main(String... arguments) throws IOException {
        var paths = List.of(arguments).stream()
                .filter(argument -> !argument.startsWith("--"))
                .map(Path::of)
                .toList();
        if (paths.isEmpty()) {
            System.err.println(
                    "Say what to evaluate on: the folder of the gold standard, or a file of GUM's wikification.");
            System.exit(2);
        }
        boolean mistakes = List.of(arguments).contains("--mistakes");
        var index = new StarterIndex();
        var linker = new Linker(index);
        for (Path path : paths) {
            var scores = Files.isDirectory(path)
                    ? new GoldDocuments(index, linker).score(path)
                    : new WikifiedDocuments(index, linker).score(path);
            System.out.println(path);
            scores.print(System.out, mistakes);
        }
    }
}
