package news.dateline.launcher.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import news.dateline.launcher.failure.LauncherFailure;

/**
 * What is known of a running suite, kept in {@code suite.json} of the data folder. The file may be left by a killed
 * run: whether a suite really runs is told by {@link SuiteLock}.
 *
 * @param pid the launcher's process
 * @param startedAt when it was started
 * @param ready whether everything has been up once
 * @param executables whether the services run as native executables
 * @param gateway where clients send their requests
 * @param issuer the realm that signs the tokens
 * @param control where the launcher takes orders, for those who know its token
 * @param components the parts by their id; a service's second replica has the service's id with {@code -2}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SuiteState(
        long pid,
        Instant startedAt,
        boolean ready,
        boolean executables,
        String gateway,
        String issuer,
        String control,
        Map<String, Part> components) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    public SuiteState {
        components = new TreeMap<>(components);
    }

    /**
     * One part of the suite.
     *
     * @param address where it listens
     * @param port the port of the address
     * @param pid its process, absent while it is not running
     * @param startedAt when the process was started, as the system knows it: tells it from a later one with its number
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Part(String address, int port, Long pid, Instant startedAt) {

        static Part at(String protocol, int port) {
            return new Part(protocol + "127.0.0.1:" + port, port, null, null);
        }

        Part running(long process) {
            Optional<Instant> started =
                    ProcessHandle.of(process).flatMap(handle -> handle.info().startInstant());
            return new Part(address, port, process, started.orElse(null));
        }

        Part notRunning() {
            return new Part(address, port, null, null);
        }

        /** The process, when it is still the one that was started. */
        Optional<ProcessHandle> process() {
            return Optional.ofNullable(pid)
                    .flatMap(ProcessHandle::of)
                    .filter(handle -> handle.info().startInstant().equals(Optional.ofNullable(startedAt)));
        }
    }

    /** The part that is told by the component's id. */
    public Part part(Component component) {
        return components.get(component.id());
    }

    /** The component's part, or the parts of all its replicas, by their id. */
    public SortedMap<String, Part> replicas(Component component) {
        SortedMap<String, Part> found = new TreeMap<>(components);
        found.keySet().removeIf(id -> !id.equals(component.id()) && !id.startsWith(component.id() + "-"));
        return found;
    }

    SuiteState with(String id, Part part) {
        Map<String, Part> changed = new TreeMap<>(components);
        changed.put(id, part);
        return with(changed);
    }

    SuiteState without(String id) {
        Map<String, Part> changed = new TreeMap<>(components);
        changed.remove(id);
        return with(changed);
    }

    private SuiteState with(Map<String, Part> parts) {
        return new SuiteState(pid, startedAt, ready, executables, gateway, issuer, control, parts);
    }

    SuiteState asReady() {
        return new SuiteState(pid, startedAt, true, executables, gateway, issuer, control, components);
    }

    /** Reads the file; one that is missing or unreadable tells nothing. */
    static Optional<SuiteState> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(JSON.readValue(file.toFile(), SuiteState.class)) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    void write(Path file) {
        try {
            PrivateFile.write(file, JSON.writeValueAsBytes(this));
        } catch (IOException e) {
            throw new LauncherFailure("The state file " + file + " cannot be written: " + e.getMessage() + ".", e);
        }
    }
}
