package news.dateline.extraction.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import news.dateline.extraction.Extractor;
import news.dateline.extraction.Extractors;

/** The command that scores every stage on the gold standard. */
public final class EvaluateText {

    private EvaluateText() {}

    /**
     * Runs the command.
     *
     * @param arguments a folder of texts and annotations; and, if the differences are to be listed, the beginning of the
     *     names of the rows in question
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Optional<String> differences = arguments.length > 1 ? Optional.of(arguments[1]) : Optional.empty();
        if (!Files.isDirectory(folder)) {
            System.err.println("There is no folder " + folder + ".");
            System.exit(1);
        }
        List<GoldArticle> articles = GoldArticle.readAll(folder);
        report(
                folder + ", new articles",
                articles.stream().filter(a -> !a.sample()).toList(),
                differences);
        report(
                folder + ", samples",
                articles.stream().filter(GoldArticle::sample).toList(),
                differences);
        alone(articles);
    }

    private static void report(String title, List<GoldArticle> articles, Optional<String> differences) {
        Extractor extractor = Extractors.standard();
        StageScores scores = new StageScores();
        articles.forEach(article -> scores.add(article, extractor.analyse(article.document())));
        differences.ifPresent(row -> scores.differences().stream()
                .filter(line -> line.startsWith(row))
                .forEach(IO::println));
        IO.println("%s: %d, from the text alone".formatted(title, articles.size()));
        IO.println(scores);
    }

    private static void alone(List<GoldArticle> articles) {
        StageScores scores = new StageScores();
        ChainScores chains = new ChainScores();
        for (GoldArticle article : articles) {
            scores.add(article, GoldNames.analyse(article));
            chains.add(article.mentions(), GoldNames.resolved(article));
        }
        IO.println("all %d articles, stages alone, given the annotated names and chains".formatted(articles.size()));
        IO.println("  %-32s %s".formatted("coreference", chains));
        scores.tallies().forEach((row, tally) -> {
            if (row.startsWith("values") || row.startsWith("roles") || row.startsWith("quotes")) {
                IO.println("  %-32s %s".formatted(row, tally));
            }
        });
    }
}
