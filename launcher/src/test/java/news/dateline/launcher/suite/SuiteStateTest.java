package news.dateline.launcher.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SuiteStateTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadBack() {
        Path file = folder.resolve("suite.json");
        SuiteState state = state();

        state.write(file);

        assertThat(SuiteState.read(file)).contains(state);
    }

    @Test
    void onlyTheOwnerMayReadTheFile() throws IOException {
        Path file = folder.resolve("suite.json");

        state().write(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aHalfWrittenFileTellsNothing() throws IOException {
        Path file = folder.resolve("suite.json");
        Files.writeString(file, "{\"pid\": 12, \"comp");

        assertThat(SuiteState.read(file)).isEmpty();
    }

    @Test
    void aProcessIsRecognisedByItsStartAsWellAsItsNumber() {
        long own = ProcessHandle.current().pid();
        SuiteState.Part running = new SuiteState.Part("127.0.0.1:1", 1, null, null).running(own);
        SuiteState.Part earlier = new SuiteState.Part("127.0.0.1:1", 1, own, Instant.EPOCH);

        assertThat(running.process()).contains(ProcessHandle.current());
        assertThat(earlier.process()).isEmpty();
        assertThat(running.notRunning().process()).isEmpty();
    }

    @Test
    void aLockThatIsHeldTellsOfARunningSuite() throws IOException {
        Layout layout = new Layout(folder, folder.resolve("data"));
        assertThat(SuiteLock.isHeld(layout)).isFalse();

        try (SuiteLock lock = SuiteLock.take(layout)) {
            assertThat(lock).isNotNull();
            assertThat(Files.exists(layout.lockFile())).isTrue();
        }

        assertThat(SuiteLock.isHeld(layout)).isFalse();
    }

    private static SuiteState state() {
        return new SuiteState(
                12,
                Instant.parse("2026-11-24T02:03:04Z"),
                true,
                false,
                "http://127.0.0.1:8080",
                "http://127.0.0.1:8180/realms/dateline",
                "http://127.0.0.1:40000",
                Map.of("gateway", new SuiteState.Part("http://127.0.0.1:8080", 8080, 99L, Instant.EPOCH)));
    }
}
