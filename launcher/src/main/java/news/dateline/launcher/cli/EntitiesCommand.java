package news.dateline.launcher.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "entities",
        description = "Takes entities into the registry, gets them out of it, and has articles analysed again.",
        mixinStandardHelpOptions = true,
        subcommands = {EntitiesImportCommand.class, EntitiesExportCommand.class, EntitiesReextractCommand.class})
final class EntitiesCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say import, export or reextract.");
    }
}
