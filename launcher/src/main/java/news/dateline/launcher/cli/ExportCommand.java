package news.dateline.launcher.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import news.dateline.launcher.client.Gateway;
import news.dateline.launcher.client.Tokens;
import news.dateline.launcher.failure.LauncherFailure;
import news.dateline.launcher.imports.Exporter;
import news.dateline.launcher.suite.Layout;
import news.dateline.launcher.suite.Secrets;
import news.dateline.launcher.suite.SuiteLock;
import news.dateline.launcher.suite.SuiteState;

@Command(
        name = "export",
        description = "Writes all articles of the running Dateline, one ninjs object a line, the newest arrival first;"
                + " `import` takes them in again.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Mixin
    private DataOption data;

    @Parameters(paramLabel = "FILE", description = "A file that does not exist yet, or - for standard output.")
    private String file;

    @Option(names = "--source", paramLabel = "NAME", description = "Only articles of this source.")
    private String source;

    @Override
    public Integer call() {
        Layout layout = data.layout();
        SuiteState state = SuiteLock.needed(layout);
        try (HttpClient http = HttpClient.newHttpClient();
                OutputStream out = open()) {
            Tokens tokens = Tokens.ofIntegration(
                    http, state.issuer(), Secrets.of(layout).integration());
            new Exporter(new Gateway(http, state.gateway(), tokens), System.err).run(source, out);
            return 0;
        } catch (IOException e) {
            throw new LauncherFailure("The articles cannot be written: " + LauncherFailure.sentence(e), e);
        }
    }

    private OutputStream open() throws IOException {
        if (file.equals("-")) {
            return new FilterOutputStream(System.out) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    out.write(bytes, from, length);
                }

                @Override
                public void close() throws IOException {
                    // Standard output is not ours to close.
                    flush();
                }
            };
        }
        Path path = Path.of(file);
        if (Files.exists(path)) {
            throw new LauncherFailure(path + " is there already: name another file, or remove it.");
        }
        return Files.newOutputStream(path);
    }
}
