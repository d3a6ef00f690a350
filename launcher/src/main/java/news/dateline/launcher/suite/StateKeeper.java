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
            boolean http = component != Component.KAFKA && component != Component.POSTGRESQL;
            parts.put(component.id(), SuiteState.Part.at(http ? "http://" : "", ports.port(component)));
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

    synchronized void runs(String id, long pid) {
        keep(state.with(id, state.components().get(id).running(pid)));
    }

    /** A replica that was forgotten meanwhile stays so. */
    synchronized void runsNoMore(String id) {
        if (state.components().containsKey(id)) {
            keep(state.with(id, state.components().get(id).notRunning()));
        }
    }

    /** There will be one more replica of a service. */
    synchronized void expects(String id, int port) {
        keep(state.with(id, SuiteState.Part.at("http://", port)));
    }

    /** The replica is no part of the suite any more. */
    synchronized void forgets(String id) {
        keep(state.without(id));
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
