package news.dateline.launcher.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

import news.dateline.launcher.failure.LauncherFailure;
import news.dateline.launcher.process.Commands;
import news.dateline.launcher.process.Guardian;

/**
 * A real PostgreSQL server on the loopback address with the suite's databases: {@code articles} and {@code entities},
 * each owned by the role of the same name. It ends with {@link #close()}, or with this JVM however that ends.
 *
 * <pre>{@code
 * try (EmbeddedPostgres postgres = EmbeddedPostgres.temporary().start()) {
 *     DriverManager.getConnection(postgres.jdbcUrl("articles"), "articles", postgres.password());
 * }
 * }</pre>
 */
public final class EmbeddedPostgres implements AutoCloseable {

    /** The databases, and the roles that own them. */
    public static final List<String> DATABASES = List.of("articles", "entities");

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Settings settings;
    private final PostgresData data;
    private final Guardian guardian;
    private final boolean ownGuardian;
    private final long pid;
    private boolean closed;

    private EmbeddedPostgres(Settings settings, PostgresData data, Guardian guardian, boolean ownGuardian, long pid) {
        this.settings = settings;
        this.data = data;
        this.guardian = guardian;
        this.ownGuardian = ownGuardian;
        this.pid = pid;
    }

    /** A server whose data goes with it; it does not wait for the disk. */
    public static Settings temporary() {
        Path folder = Folders.temporary("dateline-postgres");
        return new Settings(folder, folder.resolve("data"), folder.resolve("postgres.log"));
    }

    /** A server whose data is kept in the folder, which is made when it is not there; every commit reaches the disk. */
    public static Settings durable(Path dataFolder) {
        Path folder = dataFolder.toAbsolutePath().normalize();
        return new Settings(null, folder, folder.resolveSibling(folder.getFileName() + ".log"));
    }

    private static EmbeddedPostgres start(Settings settings) {
        boolean ownGuardian = settings.guardian == null;
        Guardian guardian = ownGuardian ? Guardian.start() : settings.guardian;
        boolean started = false;
        try {
            PostgresBinaries binaries = PostgresBinaries.unpacked();
            PostgresData data = new PostgresData(settings.dataFolder, settings.log, binaries);
            data.prepare(settings.password, settings.isDurable());
            data.clearOfEarlierServer();
            long pid = launch(settings, binaries, data, guardian);
            EmbeddedPostgres postgres = new EmbeddedPostgres(settings, data, guardian, ownGuardian, pid);
            postgres.createDatabases();
            started = true;
            return postgres;
        } catch (IOException e) {
            throw new LauncherFailure("PostgreSQL's data folder cannot be used: " + e + ".", e);
        } finally {
            if (!started && ownGuardian) {
                guardian.close();
            }
        }
    }

    private void createDatabases() {
        try {
            new PostgresDatabases(settings.port, settings.password).create(DATABASES);
        } catch (LauncherFailure e) {
            close();
            throw e;
        }
    }

    private static long launch(Settings settings, PostgresBinaries binaries, PostgresData data, Guardian guardian)
            throws IOException {
        List<String> command = binaries.command(
                "pg_ctl",
                "start",
                "--pgdata=" + settings.dataFolder,
                "--log=" + settings.log,
                "--options=" + settings.serverOptions(),
                "--wait",
                "--timeout=" + PATIENCE.toSeconds());
        Process control = Commands.start(command, settings.log);
        OptionalLong pid = OptionalLong.empty();
        try {
            // The server is guarded as soon as it exists, not only when it is ready: recovery may take a while.
            while (!control.waitFor(20, TimeUnit.MILLISECONDS)) {
                if (pid.isEmpty()) {
                    pid = data.runningServer();
                    pid.ifPresent(started -> guardian.guard(started, Guardian.Signal.INT));
                }
            }
        } catch (InterruptedException e) {
            data.stop();
            Thread.currentThread().interrupt();
            throw new LauncherFailure("Interrupted while PostgreSQL started.", e);
        }
        OptionalLong server = data.runningServer();
        if (control.exitValue() != 0 || server.isEmpty()) {
            pid.ifPresent(guardian::release);
            throw new LauncherFailure("PostgreSQL did not start: see " + settings.log + ".");
        }
        guardian.guard(server.getAsLong(), Guardian.Signal.INT);
        return server.getAsLong();
    }

    /** Where to connect to one of {@link #DATABASES}. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + settings.port + "/" + database;
    }

    public int port() {
        return settings.port;
    }

    /** The password of each database's role. */
    public String password() {
        return settings.password;
    }

    /** The server's main process. */
    public long pid() {
        return pid;
    }

    /** Stops the server; a temporary one's data is removed. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        data.stop();
        guardian.release(pid);
        if (ownGuardian) {
            guardian.close();
        }
        if (settings.temporaryFolder != null) {
            Folders.delete(settings.temporaryFolder);
        }
    }

    /** How a server is to run; ends with {@link #start()}. */
    public static final class Settings {

        private final Path temporaryFolder;
        private final Path dataFolder;
        private Path log;
        private int port;
        private String password = "dateline";
        private Guardian guardian;

        private Settings(Path temporaryFolder, Path dataFolder, Path log) {
            this.temporaryFolder = temporaryFolder;
            this.dataFolder = dataFolder;
            this.log = log;
        }

        /** The port to listen on; a free one when not given. */
        public Settings port(int chosen) {
            this.port = chosen;
            return this;
        }

        /** The password of the roles; {@code dateline} when not given. It must stay the same for the same data. */
        public Settings password(String chosen) {
            this.password = chosen;
            return this;
        }

        /** The file for the server's own words; beside the data when not given. */
        public Settings log(Path chosen) {
            this.log = chosen;
            return this;
        }

        /** Who ends the server when this JVM is killed; one of its own when not given. */
        public Settings guardian(Guardian chosen) {
            this.guardian = chosen;
            return this;
        }

        /** Starts the server and waits until it takes connections. */
        public EmbeddedPostgres start() {
            if (port == 0) {
                port = Ports.free();
            }
            return EmbeddedPostgres.start(this);
        }

        private boolean isDurable() {
            return temporaryFolder == null;
        }

        private String serverOptions() {
            String onOff = isDurable() ? "on" : "off";
            return "-p " + port
                    + " -c listen_addresses=127.0.0.1"
                    + " -c unix_socket_directories="
                    // Merges of the search index go through all of it: what does not fit is read and written each time.
                    + " -c shared_buffers=256MB"
                    + " -c max_connections=60"
                    // Each checkpoint has every page written whole once more: an import should not be made of them.
                    + " -c max_wal_size=2GB"
                    // What PostgreSQL would take by itself, but for the small segments of its log: room for what a
                    // merge writes.
                    + " -c wal_buffers=8MB"
                    + " -c timezone=UTC"
                    + " -c fsync=" + onOff
                    + " -c synchronous_commit=" + onOff
                    + " -c full_page_writes=" + onOff;
        }
    }
}
