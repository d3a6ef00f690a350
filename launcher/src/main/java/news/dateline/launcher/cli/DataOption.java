package news.dateline.launcher.cli;

import java.nio.file.Path;

import picocli.CommandLine.Option;

import news.dateline.launcher.suite.Layout;

/** Which suite is meant, for every command. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder for data and logs (else DATELINE_DATA, else .dateline in the project).")
    private Path data;

    Layout layout() {
        return Layout.of(data);
    }
}
