package news.dateline.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import news.dateline.launcher.suite.Component;
import news.dateline.launcher.suite.SuiteState;

/** What else went on: a figure from a busy machine says little without. */
final class Load {

    private Load() {}

    /** The machine's load, and how much memory article-service holds. */
    static String of(SuiteState suite) {
        return String.format(
                Locale.ROOT,
                "load %.1f on %d cores, article-service RSS %s",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors(),
                memory(suite.part(Component.ARTICLE_SERVICE).pid()));
    }

    /** Resident megabytes of a process. */
    static long residentMegabytes(long process) {
        return Long.parseLong(memory(process).replaceAll("\\D", "")) / 1024;
    }

    private static String memory(Long process) {
        try (var lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> line.substring("VmRSS:".length()).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }
}
