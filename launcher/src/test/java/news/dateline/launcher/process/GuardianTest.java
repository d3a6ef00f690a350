package news.dateline.launcher.process;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GuardianTest {

    @Test
    void whatIsGuardedEndsWithItAndWhatIsReleasedLivesOn() throws Exception {
        Process guarded = sleeper();
        Process released = sleeper();
        Guardian guardian = Guardian.start();
        guardian.guard(guarded.pid(), Guardian.Signal.TERM);
        guardian.guard(released.pid(), Guardian.Signal.TERM);
        guardian.release(released.pid());

        // The pipe closes in the same way when the whole JVM is killed.
        guardian.close();

        assertThat(guarded.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(released.isAlive()).isTrue();
        released.destroyForcibly();
    }

    @Test
    void aProcessThatIgnoresTheSignalIsKilled() throws Exception {
        Process stubborn =
                new ProcessBuilder("/bin/sh", "-c", "trap '' TERM; echo ready; while :; do sleep 1; done").start();
        assertThat(stubborn.inputReader().readLine()).isEqualTo("ready");
        Guardian guardian = Guardian.start();
        guardian.guard(stubborn.pid(), Guardian.Signal.TERM);

        guardian.close();

        assertThat(stubborn.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(stubborn.exitValue()).isEqualTo(137);
    }

    private static Process sleeper() throws IOException {
        return new ProcessBuilder("sleep", "60").start();
    }
}
