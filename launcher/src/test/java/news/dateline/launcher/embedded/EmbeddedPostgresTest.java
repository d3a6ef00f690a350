package news.dateline.launcher.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import news.dateline.launcher.failure.LauncherFailure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EmbeddedPostgresTest {

    @TempDir
    private Path folder;

    @Test
    void eachRoleOwnsItsDatabaseAndMayNotEnterTheOther() throws SQLException {
        try (EmbeddedPostgres postgres =
                EmbeddedPostgres.temporary().password("o'clock").start()) {
            try (Connection connection = connect(postgres, "articles", "articles");
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE EXTENSION pg_trgm");
                assertThat(answer(statement, "SHOW server_encoding")).isEqualTo("UTF8");
                assertThat(answer(statement, "SELECT upper('ğüşəñ')")).isEqualTo("ĞÜŞƏÑ");
                assertThat(answer(statement, "SHOW fsync")).isEqualTo("off");
            }
            assertThatThrownBy(() -> connect(postgres, "entities", "articles"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void durableDataSurvivesAKilledServer() throws Exception {
        Path data = folder.resolve("with a space");
        long pid;
        EmbeddedPostgres killed = EmbeddedPostgres.durable(data).start();
        try (Connection connection = connect(killed, "articles", "articles");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept (word TEXT)");
            statement.execute("INSERT INTO kept VALUES ('here')");
            pid = killed.pid();
        }
        ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
        server.destroyForcibly();
        server.onExit().get(10, TimeUnit.SECONDS);

        try (EmbeddedPostgres postgres = EmbeddedPostgres.durable(data).start();
                Connection connection = connect(postgres, "articles", "articles");
                Statement statement = connection.createStatement()) {
            assertThat(answer(statement, "SELECT word FROM kept")).isEqualTo("here");
            assertThat(answer(statement, "SHOW fsync")).isEqualTo("on");
            assertThat(answer(statement, "SHOW wal_segment_size")).isEqualTo("4MB");
        }
        killed.close();
    }

    @Test
    void dataOfAnotherVersionIsRefusedWithARemedy() throws IOException {
        Path data = folder.resolve("old");
        Files.createDirectories(data.resolve("global"));
        Files.writeString(data.resolve("global").resolve("pg_control"), "");
        Files.writeString(data.resolve("PG_VERSION"), "15\n");

        assertThatThrownBy(() -> EmbeddedPostgres.durable(data).start())
                .isInstanceOf(LauncherFailure.class)
                .hasMessageContaining("PostgreSQL 15")
                .hasMessageContaining("--fresh");
    }

    @Test
    void halfMadeDataIsRefusedWithARemedy() throws IOException {
        Path data = folder.resolve("half");
        Files.createDirectories(data.resolve("base"));

        assertThatThrownBy(() -> EmbeddedPostgres.durable(data).start())
                .isInstanceOf(LauncherFailure.class)
                .hasMessageContaining("not a whole PostgreSQL data folder");
    }

    private static Connection connect(EmbeddedPostgres postgres, String database, String role) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(database), role, postgres.password());
    }

    private static String answer(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
