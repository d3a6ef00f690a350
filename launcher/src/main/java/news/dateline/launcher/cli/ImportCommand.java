package news.dateline.launcher.cli;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import news.dateline.launcher.client.Gateway;
import news.dateline.launcher.client.Tokens;
import news.dateline.launcher.imports.Importer;
import news.dateline.launcher.suite.Layout;
import news.dateline.launcher.suite.Secrets;
import news.dateline.launcher.suite.SuiteLock;
import news.dateline.launcher.suite.SuiteState;

@Command(
        name = "import",
        description =
                "Sends articles to the running Dateline: .json (one ninjs object, or an array of them), .ndjson (one"
                        + " a line), .txt (wire copy). Sending an article again changes nothing.",
        footer = {
            "",
            "What an article is known by to its source (its external id):",
            "  ninjs      what it tells itself (altIds, uri), else a hash of its content",
            "  wire copy  its path from the folder given, with that folder's name before it: DIR/a/1.txt;"
                    + " a file given by itself is called as if its folder had been given"
        },
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    @Mixin
    private DataOption data;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR|-",
            description = "Files, folders, or - for lines of ninjs from standard input.")
    private List<String> paths;

    @Option(names = "--source", paramLabel = "NAME", description = "Who the articles are from, unless they tell.")
    private String source;

    @Override
    public Integer call() {
        Layout layout = data.layout();
        SuiteState state = SuiteLock.needed(layout);
        Path errors = layout.data().resolve("import-errors-" + STAMP.format(Instant.now()) + ".ndjson");
        try (HttpClient http = HttpClient.newHttpClient()) {
            Tokens tokens = Tokens.ofIntegration(
                    http, state.issuer(), Secrets.of(layout).integration());
            Gateway gateway = new Gateway(http, state.gateway(), tokens);
            boolean complete = new Importer(gateway, System.out, System.err, errors).run(paths, source, System.in);
            return complete ? 0 : 1;
        }
    }
}
