package news.dateline.launcher.suite;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpServer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import news.dateline.launcher.failure.LauncherFailure;
import news.dateline.launcher.process.Guardian;
import news.dateline.launcher.process.ManagedProcess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ServiceSupervisorTest {

    @TempDir
    private Path folder;

    private final List<Long> pids = new CopyOnWriteArrayList<>();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final Guardian guardian = Guardian.start();
    private HttpServer alwaysReady;

    @BeforeEach
    void listen() throws IOException {
        alwaysReady = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        alwaysReady.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        alwaysReady.start();
    }

    @AfterEach
    void close() {
        alwaysReady.stop(0);
        guardian.close();
    }

    @Test
    void aServiceThatEndsByItselfIsStartedAgain() {
        ServiceSupervisor supervisor = supervisor("exec sleep 60");
        supervisor.start();

        ProcessHandle.of(pids.getFirst()).orElseThrow().destroyForcibly();

        Awaitility.await().atMost(Duration.ofSeconds(15)).until(() -> pids.size() == 2);
        assertThat(told).containsExactly("ended", "restarting 1");
        supervisor.stop();
    }

    @Test
    void aStoppedServiceStaysStopped() {
        ServiceSupervisor supervisor = supervisor("exec sleep 60");
        supervisor.start();

        supervisor.stop();

        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> told.contains("ended"));
        assertThat(told).containsExactly("ended");
        assertThat(ProcessHandle.of(pids.getFirst()).filter(ProcessHandle::isAlive))
                .isEmpty();
    }

    @Test
    void aStoppedServiceCanBeStartedAgain() {
        ServiceSupervisor supervisor = supervisor("exec sleep 60");
        supervisor.start();
        supervisor.stop();

        supervisor.start();

        assertThat(pids).hasSize(2);
        assertThat(ProcessHandle.of(pids.getLast()).filter(ProcessHandle::isAlive))
                .isPresent();
        supervisor.stop();
    }

    @Test
    void aServiceThatEndsWhileStartingIsReportedWithItsLog() {
        alwaysReady.stop(0);
        ServiceSupervisor supervisor = supervisor("exit 3");

        assertThatThrownBy(supervisor::start)
                .isInstanceOf(LauncherFailure.class)
                .hasMessage("herald ended while starting: see " + folder.resolve("herald.log") + ".");
    }

    private ServiceSupervisor supervisor(String script) {
        ManagedProcess.Recipe recipe = new ManagedProcess.Recipe(
                List.of("/bin/sh", "-c", script), Map.of(), folder, folder.resolve("herald.log"));
        URI readiness =
                URI.create("http://127.0.0.1:" + alwaysReady.getAddress().getPort() + "/");
        return new ServiceSupervisor("herald", () -> recipe, guardian, readiness, new Notes());
    }

    private final class Notes implements ServiceSupervisor.Listener {
        @Override
        public void started(long pid) {
            pids.add(pid);
        }

        @Override
        public void ended() {
            told.add("ended");
        }

        @Override
        public void restarting(int exitStatus, int attempt) {
            told.add("restarting " + attempt);
        }

        @Override
        public void gaveUp(String reason) {
            told.add("gave up");
        }
    }
}
