package news.dateline.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import news.dateline.launcher.client.Gateway;
import news.dateline.launcher.client.Tokens;
import news.dateline.launcher.imports.EntityImport;
import news.dateline.launcher.suite.Layout;
import news.dateline.launcher.suite.Secrets;
import news.dateline.launcher.suite.SuiteLock;
import news.dateline.launcher.suite.SuiteState;

/** How long the import of made-up lines of GeoNames takes, through the gateway; each is a new place with a name of its own. */
@Command(
        name = "import",
        description = "Time to import made-up lines of GeoNames through the gateway.",
        mixinStandardHelpOptions = true)
final class ImportSpeed implements Callable<Integer> {

    private static final String[] SYLLABLES = {
        "ka", "ro", "mi", "lan", "ter", "vos", "bur", "dal", "shi", "no", "pe", "gra", "stan", "wick", "ville", "hou",
        "zen", "qui"
    };

    private static final int SYLLABLES_OF_A_NAME = 6;
    /** Has no divisor in common with the number of syllables, so that no two numbers below their power come to the same. */
    private static final long SCATTER = 20_000_003;

    @Option(names = "--lines", description = "How many (${DEFAULT-VALUE}).", defaultValue = "100000")
    private int lines;

    @Option(
            names = "--seed",
            description = "1-30: another one makes other places, of up to a million lines each.",
            defaultValue = "1")
    private long seed;

    @Option(names = "--data", paramLabel = "DIR", description = "The data folder of the running suite.")
    private Path data;

    @Override
    public Integer call() throws IOException {
        Layout layout = Layout.of(data);
        SuiteState suite = SuiteLock.needed(layout);
        Path file = Files.createTempFile("geonames", ".txt.gz");
        try (HttpClient http = HttpClient.newHttpClient()) {
            write(file);
            var gateway = new Gateway(
                    http,
                    suite.gateway(),
                    Tokens.ofIntegration(
                            http, suite.issuer(), Secrets.of(layout).integration()));
            long began = System.nanoTime();
            boolean complete = new EntityImport(gateway, System.out, System.err)
                    .run(
                            file,
                            new EntityImport.Query().with("format", "geonames").with("source", "benchmark"));
            var took = Duration.ofNanos(System.nanoTime() - began);
            System.out.println(
                    lines + " lines in " + took.toSeconds() + " s, " + lines * 1000L / took.toMillis() + " a second");
            return complete ? 0 : 1;
        } finally {
            Files.delete(file);
        }
    }

    private void write(Path file) throws IOException {
        var random = new Random(seed);
        try (var out = new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
            for (int i = 0; i < lines; i++) {
                String name = name(seed * 1_000_000 + i);
                out.write(String.join(
                        "\t",
                        Long.toString(seed * 100_000_000 + i),
                        name,
                        name,
                        "",
                        Double.toString(random.nextInt(-60, 70)),
                        Double.toString(random.nextInt(-180, 180)),
                        "P",
                        "PPL",
                        "KZ",
                        "",
                        "",
                        "",
                        "",
                        "",
                        Integer.toString(random.nextInt(20_000)),
                        "",
                        "0",
                        "Asia/Almaty",
                        "2026-01-01"));
                out.write('\n');
            }
        }
    }

    /** Another name for each number below 18 to the power of six, and neighbours do not begin alike. */
    private static String name(long number) {
        var name = new StringBuilder();
        long left = number * SCATTER;
        for (int i = 0; i < SYLLABLES_OF_A_NAME; i++) {
            name.append(SYLLABLES[(int) (left % SYLLABLES.length)]);
            left /= SYLLABLES.length;
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
