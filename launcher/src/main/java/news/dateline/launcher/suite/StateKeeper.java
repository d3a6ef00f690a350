package news.dateline.launcher.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import news.dateline.launcher.keycloak.KeycloakServer;

/** Keeps the state of this run, and the file that tells others of it, in step with what happens. */
final class StateKeeper {

    private final Path file;
    private SuiteState state;
    private boolean closed;

    StateKeeper(Path file, PortPlan ports, boolean executables, String control) {
        this.file = file;
        Map<String, SuiteState.Part> parts = new TreeMap<>();
        for (Component component : Component.values()) {
            int port = ports.port(component);
            String protocol = component == Component.KAFKA || component == Component.POSTGRESQL ? "" : "http://";
            parts.put(component.id(), new SuiteState.Part(protocol + "127.0.0.1:" + port, port, null, null));
        }
        keep(new SuiteState(
                ProcessHandle.current().pid(),
                Instant.now(),
                false,
                executables,
                parts.get(Component.GATEWAY.id()).address(),
                KeycloakServer.issuer(ports.port(Component.KEYCLOAK)),
                control,
                parts));
    }

    synchronized SuiteState state() {
        return state;
    }

    synchronized void runs(Component component, long pid) {
        keep(state.with(component, state.part(component).running(pid)));
    }

    synchronized void runsNoMore(Component component) {
        keep(state.with(component, state.part(component).notRunning()));
    }

    synchronized void ready() {
        keep(state.asReady());
    }

    /** The processes of all parts that run. */
    synchronized List<Long> pids() {
        return state.components().values().stream()
                .map(SuiteState.Part::pid)
                .filter(Objects::nonNull)
                .toList();
    }

    private void keep(SuiteState changed) {
        state = changed;
        if (!closed) {
            state.write(file);
        }
    }

    /** Removes the file: the run is over. */
    synchronized void close() {
        closed = true;
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // A state file without a held lock tells nothing.
        }
    }
}
