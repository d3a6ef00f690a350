package news.dateline.benchmarks;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the benchmarks. */
@Command(
        name = "benchmarks",
        description = "Measures a running Dateline.",
        mixinStandardHelpOptions = true,
        subcommands = {
            PipelineLatency.class,
            BulkLoad.class,
            BulkStream.class,
            SearchLatency.class,
            WriteLatency.class,
            ImportSpeed.class,
            ArticleFill.class,
            RegistryFill.class,
            MentionFill.class,
            EntityPages.class,
            Consumption.class,
            GazetteerSize.class,
            Footprint.class,
            StartupCaches.class
        })
public final class Main {

    private Main() {}

    /** Runs the benchmark that the first argument names. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }
}
