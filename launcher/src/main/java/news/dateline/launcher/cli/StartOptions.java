package news.dateline.launcher.cli;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import news.dateline.launcher.suite.Component;
import news.dateline.launcher.suite.Layout;
import news.dateline.launcher.suite.SuiteOptions;

/** How a suite is to be started. */
final class StartOptions {

    @Mixin
    private DataOption data;

    @Option(names = "--fresh", description = "Forget the data of earlier runs first.")
    private boolean fresh;

    @Option(names = "--native", description = "Run the services' native executables instead of their jars.")
    private boolean executables;

    @Option(
            names = "--port",
            paramLabel = "NAME=NUMBER",
            description =
                    "Port of a part (gateway, article-service, entity-service, keycloak, kafka, postgresql); 0 for"
                            + " any free one. May be given several times.")
    private final Map<String, Integer> ports = new LinkedHashMap<>();

    @Option(names = "--free-ports", description = "Give every part any free port.")
    private boolean freePorts;

    Layout layout() {
        return data.layout();
    }

    SuiteOptions suiteOptions() {
        Map<Component, Integer> requested = new EnumMap<>(Component.class);
        if (freePorts) {
            for (Component component : Component.values()) {
                requested.put(component, 0);
            }
        }
        ports.forEach((name, port) -> requested.put(Component.named(name), port));
        return new SuiteOptions(layout(), fresh, executables, requested);
    }
}
