package news.dateline.launcher.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import news.dateline.launcher.failure.LauncherFailure;

/** The root of the commands; by itself it only tells what there is. */
@Command(
        name = "dateline",
        description = "Runs Dateline on one machine, and talks to it.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        version = "Dateline 0.1.0",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            DemoCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            SubjectsCommand.class,
            EntitiesCommand.class,
            TokenCommand.class,
            ServiceCommands.Stop.class,
            ServiceCommands.Start.class,
            ServiceCommands.Restart.class,
            ScaleCommand.class,
            ImagesCommand.class,
            ClusterTestCommand.class,
            DeadLettersCommand.class,
            VerifyCommand.class,
            RenderCommand.class,
            ConfigurationCommand.class,
        },
        footer = {
            "",
            "  test               builds everything and runs all tests",
            "",
            "`./dateline COMMAND --help` tells more about a command.",
        })
public final class DatelineCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Runs the command line and gives the exit status: 0 done, 1 failed, 2 misunderstood, 3 not running. */
    public static int run(String... arguments) {
        CommandLine commandLine = new CommandLine(new DatelineCommand());
        commandLine.setExecutionExceptionHandler((failure, command, _) -> {
            String sentence = failure instanceof LauncherFailure
                    ? failure.getMessage()
                    : "This should not have happened: " + LauncherFailure.sentence(failure)
                            + " (DATELINE_DEBUG=1 shows where).";
            command.getErr().println("dateline: " + sentence);
            if (System.getenv("DATELINE_DEBUG") != null) {
                failure.printStackTrace(command.getErr());
            }
            return 1;
        });
        return commandLine.execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do.");
    }
}
