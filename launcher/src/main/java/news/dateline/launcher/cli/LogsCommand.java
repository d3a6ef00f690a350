package news.dateline.launcher.cli;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import news.dateline.launcher.failure.LauncherFailure;
import news.dateline.launcher.suite.Component;

@Command(
        name = "logs",
        description = "Shows what a part has logged in this or the last run.",
        mixinStandardHelpOptions = true)
final class LogsCommand implements Callable<Integer> {

    @Mixin
    private DataOption data;

    @Parameters(
            paramLabel = "SERVICE",
            description = "gateway, article-service, entity-service, keycloak, kafka or postgresql.")
    private String service;

    @Option(
            names = {"-f", "--follow"},
            description = "Stay and show what comes.")
    private boolean follow;

    @Option(
            names = {"-n", "--lines"},
            paramLabel = "NUMBER",
            description = "How many of the last lines to show (${DEFAULT-VALUE}).",
            defaultValue = "200")
    private int lines;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path log = data.layout().log(Component.named(service));
        if (!Files.exists(log)) {
            throw new LauncherFailure("There is no log of " + service + " yet: start Dateline with `./dateline up`.");
        }
        long end = Files.size(log);
        Deque<String> last = new ArrayDeque<>();
        try (Stream<String> all = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            all.forEach(line -> {
                last.add(line);
                if (last.size() > lines) {
                    last.remove();
                }
            });
        }
        // Read as single bytes, so that no line can be malformed, and shown as what it is.
        last.forEach(line ->
                System.out.println(new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)));
        if (follow) {
            follow(log, end);
        }
        return 0;
    }

    private static void follow(Path log, long from) throws IOException, InterruptedException {
        long position = from;
        while (true) {
            long size = Files.exists(log) ? Files.size(log) : 0;
            if (size < position) {
                position = 0;
            }
            if (size > position) {
                byte[] more = new byte[(int) Math.min(size - position, 65_536)];
                try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
                    file.seek(position);
                    file.readFully(more);
                }
                position += more.length;
                System.out.write(more);
                System.out.flush();
            } else {
                Thread.sleep(Duration.ofMillis(200));
            }
        }
    }
}
