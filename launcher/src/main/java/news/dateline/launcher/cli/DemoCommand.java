package news.dateline.launcher.cli;

import java.io.PrintStream;
import java.net.http.HttpClient;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import news.dateline.launcher.client.Gateway;
import news.dateline.launcher.client.Tokens;
import news.dateline.launcher.demo.Demo;
import news.dateline.launcher.suite.SuiteLock;
import news.dateline.launcher.suite.SuiteState;

@Command(
        name = "demo",
        description = "Sends the sample articles through the gateway and shows the entities found in them; starts"
                + " everything first unless it is running.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    private static final String USER = "journalist";

    @Mixin
    private StartOptions options;

    @Option(names = "--exit", description = "Stop afterwards; exit status 0 when all went well.")
    private boolean exit;

    private final PrintStream out = System.out;

    @Override
    public Integer call() {
        Optional<SuiteState> running = SuiteLock.running(options.layout());
        if (running.isPresent()) {
            out.println("Dateline is running already, at " + running.get().gateway() + ".");
            demonstrate(running.get());
            return 0;
        }
        return new Foreground(out).run(options.suiteOptions(), state -> {
            demonstrate(state);
            if (exit) {
                return Foreground.Next.STOP;
            }
            out.println("Ctrl-C stops it.");
            return Foreground.Next.STAY;
        });
    }

    private void demonstrate(SuiteState state) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            Tokens tokens = Tokens.ofDemoUser(http, state.issuer(), USER);
            new Demo(
                            new Gateway(http, state.gateway(), tokens),
                            options.layout().samples(),
                            out)
                    .run();
        }
        Welcome.print(state, out);
    }
}
