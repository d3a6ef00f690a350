package news.dateline.deploy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The scripts that an operator has to rely on are rehearsed, where a PostgreSQL server is installed. */
class BackupTest {

    @Test
    void aBackupUnderLoadIsOfOneInstantAndComesBack() throws IOException, InterruptedException {
        Assumptions.assumeTrue(isInstalled(), "there is no PostgreSQL server on this machine");
        Path script = Manifest.DEPLOY.resolve("backup/rehearse.sh");
        ProcessBuilder rehearsal = new ProcessBuilder("bash", script.toString()).redirectErrorStream(true);
        rehearsal.environment().put("PG_PORT", String.valueOf(freePort()));

        Process running = rehearsal.start();
        String told = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(running.waitFor()).as(told).isZero();
        assertThat(told).endsWith("The backup is of one instant, and the restore brought it back.\n");
    }

    private static boolean isInstalled() throws IOException {
        Path versions = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(versions) || !Files.isExecutable(Path.of("/usr/bin/psql"))) {
            return false;
        }
        try (Stream<Path> each = Files.list(versions)) {
            return each.anyMatch(version -> Files.isExecutable(version.resolve("bin/initdb")));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }
}
