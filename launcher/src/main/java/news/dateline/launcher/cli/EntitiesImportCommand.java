package news.dateline.launcher.cli;

import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import news.dateline.launcher.client.Gateway;
import news.dateline.launcher.client.Tokens;
import news.dateline.launcher.failure.LauncherFailure;
import news.dateline.launcher.imports.EntityImport;
import news.dateline.launcher.suite.Layout;
import news.dateline.launcher.suite.Secrets;
import news.dateline.launcher.suite.SuiteLock;
import news.dateline.launcher.suite.SuiteState;

@Command(
        name = "import",
        description =
                "Takes a file of entities into the registry of the running Dateline; plain, .gz or .bz2. The same file"
                        + " again changes nothing.",
        mixinStandardHelpOptions = true)
final class EntitiesImportCommand implements Callable<Integer> {

    @Mixin
    private DataOption data;

    @Parameters(paramLabel = "FILE", description = "The file.")
    private Path file;

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "ndjson, csv, wikidata, geonames or ftm (FollowTheMoney).")
    private String format;

    @Option(names = "--source", paramLabel = "NAME", description = "What names and ids are said to come from.")
    private String source;

    @Option(names = "--types", paramLabel = "TYPES", description = "Only these, parted by commas: PERSON,PLACE.")
    private String types;

    @Option(names = "--languages", paramLabel = "TAGS", description = "Only names of these, parted by commas: en,az.")
    private String languages;

    @Option(names = "--delimiter", paramLabel = "CHARACTER", description = "csv: what parts the columns; or tab.")
    private String delimiter;

    @Option(
            names = "--column",
            paramLabel = "PROPERTY=HEADER",
            description = "csv: which column holds a property, such as name=Organisation or id:lei=LEI.")
    private List<String> columns = List.of();

    @Option(names = "--status", paramLabel = "STATUS", description = "What new entities are: confirmed or candidate.")
    private String status;

    @Override
    public Integer call() {
        Layout layout = data.layout();
        SuiteState state = SuiteLock.needed(layout);
        if (!Files.isRegularFile(file)) {
            throw new LauncherFailure("There is no file " + file + ".");
        }
        try (HttpClient http = HttpClient.newHttpClient()) {
            Tokens tokens = Tokens.ofIntegration(
                    http, state.issuer(), Secrets.of(layout).integration());
            var gateway = new Gateway(http, state.gateway(), tokens);
            return new EntityImport(gateway, System.out, System.err).run(file, query()) ? 0 : 1;
        }
    }

    private EntityImport.Query query() {
        var query = new EntityImport.Query()
                .with("format", format)
                .with("source", source)
                .with("fileName", file.getFileName().toString())
                .with("types", types)
                .with("languages", languages)
                .with("delimiter", delimiter)
                .with("status", status);
        columns.forEach(column -> query.with("column", column));
        return query;
    }
}
