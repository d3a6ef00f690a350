package news.dateline.launcher.cli;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import news.dateline.launcher.client.Gateway;
import news.dateline.launcher.client.Tokens;
import news.dateline.launcher.failure.LauncherFailure;
import news.dateline.launcher.reextraction.Reextraction;
import news.dateline.launcher.suite.SuiteLock;
import news.dateline.launcher.suite.SuiteState;

@Command(
        name = "reextract",
        description =
                "Has articles of the running Dateline analysed again, and tells what changed; articles that fit all"
                        + " that is given.",
        mixinStandardHelpOptions = true)
final class EntitiesReextractCommand implements Callable<Integer> {

    @Mixin
    private DataOption data;

    @Option(names = "--all", description = "All articles: where nothing else is given.")
    private boolean all;

    @Option(names = "--outdated", description = "Those that another model analysed than the one that runs.")
    private boolean outdated;

    @Option(names = "--query", paramLabel = "WORDS", description = "Those that have these words.")
    private String query;

    @Option(names = "--source", paramLabel = "NAME", description = "Those of this source.")
    private String source;

    @Option(names = "--entity", paramLabel = "URI", description = "Those that name this entity.")
    private String entity;

    @Option(names = "--article", paramLabel = "URI", description = "This one. May be given several times.")
    private List<String> articles = List.of();

    @Option(names = "--model-version", paramLabel = "VERSION", description = "Those that this model analysed.")
    private String modelVersion;

    @Option(
            names = "--model-older-than",
            paramLabel = "VERSION",
            description = "Those that an older model than this analysed, such as stages-2/english-1+known-1.")
    private String modelOlderThan;

    @Option(names = "--extracted-before", paramLabel = "TIME", description = "Those that were analysed before.")
    private String extractedBefore;

    @Option(names = "--published-from", paramLabel = "TIME", description = "Those published then or later.")
    private String publishedFrom;

    @Option(names = "--published-to", paramLabel = "TIME", description = "Those published before.")
    private String publishedTo;

    @Option(names = "--per-minute", paramLabel = "N", description = "The most that are begun in a minute (60).")
    private Integer perMinute;

    @Override
    public Integer call() {
        ObjectNode selection = selection();
        if (selection.isEmpty() && !all) {
            throw new LauncherFailure("Say which articles, or --all.");
        }
        if (perMinute != null) {
            selection.put("perMinute", perMinute);
        }
        SuiteState state = SuiteLock.needed(data.layout());
        try (HttpClient http = HttpClient.newHttpClient()) {
            var gateway = new Gateway(http, state.gateway(), Tokens.ofDemoUser(http, state.issuer(), "editor"));
            return new Reextraction(gateway, System.out, Duration.ofSeconds(1)).run(selection) ? 0 : 1;
        }
    }

    private ObjectNode selection() {
        ObjectNode selection = JsonNodeFactory.instance.objectNode();
        put(selection, "query", query);
        put(selection, "source", source);
        put(selection, "entity", entity);
        put(selection, "modelVersion", modelVersion);
        put(selection, "modelOlderThan", modelOlderThan);
        put(selection, "extractedBefore", extractedBefore);
        put(selection, "publishedFrom", publishedFrom);
        put(selection, "publishedTo", publishedTo);
        if (outdated) {
            selection.put("outdated", true);
        }
        if (!articles.isEmpty()) {
            articles.forEach(selection.putArray("articles")::add);
        }
        return selection;
    }

    private static void put(ObjectNode selection, String property, String value) {
        if (value != null) {
            selection.put(property, value);
        }
    }
}
