package news.dateline.extraction.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import news.dateline.extraction.Extractor;
import news.dateline.extraction.Extractors;
import news.dateline.extraction.evaluation.EvaluateTagger;
import news.dateline.extraction.evaluation.Peer;
import news.dateline.extraction.evaluation.SpeedMeter;
import news.dateline.extraction.gazetteer.LiveGazetteer;
import news.dateline.extraction.text.Tokenizer;

/** The command that scores every stage on texts with annotations beside them. */
public final class EvaluateText {

    private EvaluateText() {}

    /** Runs the command; {@code ./dateline evaluate --help} tells its arguments. */
    public static void main(String[] arguments) throws IOException {
        List<String> given = new ArrayList<>(List.of(arguments));
        given.remove("--gold");
        boolean speed = given.remove("--speed");
        Optional<String> differences = EvaluateTagger.take("--differences", given);
        Optional<String> names = EvaluateTagger.take("--names", given);
        Optional<Peer> peer = EvaluateTagger.take("--peer", given).map(Peer::named);
        if (given.stream().anyMatch(argument -> argument.startsWith("-"))) {
            System.err.println("There is no such option: see ./dateline evaluate --help.");
            System.exit(2);
        }
        LiveGazetteer registry = registry(names);
        Extractor extractor = SpeedMeter.load("models of all stages", () -> Extractors.with(registry));
        List<GoldArticle> all = new ArrayList<>();
        for (String folder : given) {
            if (!Files.isDirectory(Path.of(folder))) {
                System.err.println("There is no folder " + folder + ".");
                System.exit(1);
            }
            List<GoldArticle> articles = GoldArticle.readAll(Path.of(folder));
            all.addAll(articles);
            score(folder + ", new articles", fresh(articles), extractor, differences);
            score(folder + ", samples", samples(articles), extractor, differences);
            alone(folder, articles);
        }
        if (speed) {
            speed(extractor.modelVersion(), all, text -> extractor.analyse(text.document()));
        }
        peer.ifPresent(other -> measure(other, all, speed));
    }

    private static LiveGazetteer registry(Optional<String> file) throws IOException {
        LiveGazetteer registry = new LiveGazetteer();
        if (file.isPresent()) {
            registry.replaceAll(RegistryFile.read(Path.of(file.get())));
        }
        return registry;
    }

    private static List<GoldArticle> fresh(List<GoldArticle> articles) {
        return articles.stream().filter(article -> !article.sample()).toList();
    }

    private static List<GoldArticle> samples(List<GoldArticle> articles) {
        return articles.stream().filter(GoldArticle::sample).toList();
    }

    private static void score(
            String title, List<GoldArticle> articles, Extractor extractor, Optional<String> differences) {
        if (articles.isEmpty()) {
            return;
        }
        StageScores scores = new StageScores();
        articles.forEach(article -> scores.add(article, extractor.analyse(article.document())));
        differences.ifPresent(row -> scores.differences().stream()
                .filter(line -> line.startsWith(row))
                .forEach(IO::println));
        IO.println("%s: %d, from the text alone".formatted(title, articles.size()));
        IO.println(scores);
    }

    private static void alone(String folder, List<GoldArticle> articles) {
        StageScores scores = new StageScores();
        ChainScores chains = new ChainScores();
        for (GoldArticle article : articles) {
            scores.add(article, GoldNames.analyse(article));
            chains.add(article.mentions(), GoldNames.resolved(article));
        }
        IO.println(
                "%s, all: %d, stages alone, given the annotated names and chains".formatted(folder, articles.size()));
        IO.println("  %-32s %s".formatted("coreference", chains));
        scores.tallies().forEach((row, tally) -> {
            if (row.startsWith("values") || row.startsWith("roles") || row.startsWith("quotes")) {
                IO.println("  %-32s %s".formatted(row, tally));
            }
        });
        IO.println("");
    }

    private static void measure(Peer peer, List<GoldArticle> articles, boolean speed) {
        Peer.TextReader reader = SpeedMeter.load(peer.pipelineVersion(), peer::loadPipeline);
        IO.println("  %-32s %s".formatted("mentions, new articles", StageScores.ofPeer(fresh(articles), reader)));
        IO.println("  %-32s %s".formatted("mentions, samples", StageScores.ofPeer(samples(articles), reader)));
        if (speed) {
            speed(peer.pipelineVersion(), articles, article -> reader.read(article.text()));
        }
    }

    private static void speed(String what, List<GoldArticle> articles, Consumer<GoldArticle> analysis) {
        long tokens = articles.stream()
                .mapToLong(article -> Tokenizer.tokenize(article.text()).size())
                .sum();
        IO.println("%s, all stages, %,d tokens".formatted(what, tokens));
        IO.println(SpeedMeter.speed(() -> articles.forEach(analysis), tokens));
    }
}
