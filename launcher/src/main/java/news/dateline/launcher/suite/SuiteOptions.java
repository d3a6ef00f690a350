package news.dateline.launcher.suite;

import java.util.Map;

/**
 * What a person may choose when starting the suite.
 *
 * @param layout where the project and the data are
 * @param fresh whether to forget the data of earlier runs first
 * @param executables whether to run the services' native executables
 * @param ports ports asked for, 0 for any free one
 */
public record SuiteOptions(Layout layout, boolean fresh, boolean executables, Map<Component, Integer> ports) {

    public SuiteOptions {
        ports = Map.copyOf(ports);
    }
}
