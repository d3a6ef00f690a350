package news.dateline.launcher.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "up",
        description = "Starts everything and stays in the foreground until Ctrl-C; builds first what is not built.",
        mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {

    @Mixin
    private StartOptions options;

    @Override
    public Integer call() {
        return new Foreground(System.out).run(options.suiteOptions(), state -> {
            Welcome.print(state, System.out);
            System.out.println("Ctrl-C stops it.");
            return Foreground.Next.STAY;
        });
    }
}
