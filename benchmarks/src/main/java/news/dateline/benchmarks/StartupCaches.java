package news.dateline.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import news.dateline.launcher.suite.Component;
import news.dateline.launcher.suite.Layout;
import news.dateline.launcher.suite.ServiceRecipe;

/** Makes the start-up caches that the images have, beside the services' jars; a suite that is started afterwards uses them. */
@Command(
        name = "caches",
        description = "Makes a start-up cache (AOT) beside the jar of each service, which `./dateline up` then uses.",
        mixinStandardHelpOptions = true)
final class StartupCaches implements Callable<Integer> {

    @Option(names = "--remove", description = "Remove them instead.")
    private boolean remove;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Layout layout = Layout.of(null);
        for (Component service : Component.SERVICES) {
            Path cache = ServiceRecipe.cache(layout, service);
            Files.deleteIfExists(cache);
            if (!remove) {
                make(layout, service, cache);
                System.out.println(String.format(Locale.ROOT, "%s, %.0f MB", cache, Files.size(cache) / 1e6));
            }
        }
        return 0;
    }

    /** As Dockerfile.jvm does it: of a start that gets as far as it can without a database and Kafka. */
    private static void make(Layout layout, Component service, Path cache) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(ServiceRecipe.javaCommand(service));
        command.add("-XX:AOTCacheOutput=" + cache);
        command.addAll(List.of(
                "-Dquarkus.init-and-exit=true",
                "-Dquarkus.flyway.migrate-at-start=false",
                "-Dquarkus.profile=evaluation",
                "-jar",
                ServiceRecipe.jar(layout, service).toString()));
        Path log = cache.resolveSibling("aot.log");
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (!Files.exists(cache)) {
            throw new IOException("no cache was made (status " + status + "): see " + log);
        }
    }
}
