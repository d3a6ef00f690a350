package news.dateline.launcher.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import news.dateline.launcher.client.Gateway;
import news.dateline.launcher.client.Tokens;
import news.dateline.launcher.suite.Layout;
import news.dateline.launcher.suite.Secrets;
import news.dateline.launcher.suite.SuiteLock;
import news.dateline.launcher.suite.SuiteState;

@Command(
        name = "export",
        description = "Writes the entities of the running Dateline's registry to a file or to standard output.",
        mixinStandardHelpOptions = true)
final class EntitiesExportCommand implements Callable<Integer> {

    @Mixin
    private DataOption data;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "ndjson, csv, skos (JSON-LD) or ftm (FollowTheMoney); ${DEFAULT-VALUE} if not given.",
            defaultValue = "ndjson")
    private String format;

    @Option(names = "--types", paramLabel = "TYPES", description = "Only these, parted by commas: PERSON,PLACE.")
    private String types;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "Where they stand, parted by commas; ${DEFAULT-VALUE} if not given.",
            defaultValue = "confirmed")
    private String status;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; else standard output.")
    private Path output;

    @Override
    public Integer call() throws IOException {
        Layout layout = data.layout();
        SuiteState state = SuiteLock.needed(layout);
        String path = "/api/v1/entity-exports?format=" + Gateway.encode(format) + "&status=" + Gateway.encode(status)
                + (types == null ? "" : "&types=" + Gateway.encode(types));
        try (HttpClient http = HttpClient.newHttpClient()) {
            Tokens tokens = Tokens.ofIntegration(
                    http, state.issuer(), Secrets.of(layout).integration());
            var gateway = new Gateway(http, state.gateway(), tokens);
            if (output == null) {
                write(gateway, path, System.out);
            } else {
                try (OutputStream out = Files.newOutputStream(output)) {
                    write(gateway, path, out);
                }
            }
            return 0;
        }
    }

    private static void write(Gateway gateway, String path, OutputStream out) throws IOException {
        try (InputStream entities = gateway.stream(path)) {
            entities.transferTo(out);
            out.flush();
        }
    }
}
