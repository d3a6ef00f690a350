package news.dateline.launcher.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

import news.dateline.launcher.configuration.ConfigurationPage;
import news.dateline.launcher.suite.Layout;

@Command(
        name = "configuration",
        description =
                "Writes our own settings into docs/configuration.md, from the sources that declare them. To be run"
                        + " after each change of a setting.",
        mixinStandardHelpOptions = true)
final class ConfigurationCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        ConfigurationPage page = new ConfigurationPage(Layout.of(null).home());
        Files.writeString(page.file(), page.renewed(Files.readString(page.file())));
        System.out.println(page.file());
        return 0;
    }
}
