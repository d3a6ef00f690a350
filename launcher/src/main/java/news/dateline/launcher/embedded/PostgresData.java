package news.dateline.launcher.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.OptionalLong;

import news.dateline.launcher.failure.LauncherFailure;
import news.dateline.launcher.process.Commands;

/** PostgreSQL's data folder: made whole or not at all, checked before use, and free of a server left behind. */
final class PostgresData {

    private final Path folder;
    private final Path log;
    private final PostgresBinaries binaries;

    PostgresData(Path folder, Path log, PostgresBinaries binaries) {
        this.folder = folder;
        this.log = log;
        this.binaries = binaries;
    }

    /** Makes the folder when there is none yet; complains about one that this PostgreSQL cannot use. */
    void prepare(String password, boolean durable) throws IOException {
        Path unfinished = folder.resolveSibling(folder.getFileName() + ".new");
        Folders.delete(unfinished);
        if (Folders.isEmpty(folder)) {
            create(unfinished, password, durable);
            return;
        }
        Path version = folder.resolve("PG_VERSION");
        if (!Files.exists(version) || !Files.exists(folder.resolve("global").resolve("pg_control"))) {
            throw new LauncherFailure(
                    folder
                            + " is not a whole PostgreSQL data folder: move it away, or forget it with `./dateline up --fresh`.");
        }
        String found = Files.readString(version).strip();
        String ours = binaries.majorVersion();
        if (!found.equals(ours)) {
            throw new LauncherFailure(folder + " holds data of PostgreSQL " + found + ", but this Dateline brings "
                    + ours + ": move it away, or forget it with `./dateline up --fresh`.");
        }
    }

    private void create(Path unfinished, String password, boolean durable) throws IOException {
        Files.createDirectories(folder.getParent());
        Path secret = Files.createTempFile(
                folder.getParent(),
                "postgres",
                ".secret",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(secret, password);
            // The built-in locale sorts and folds alike on every system; the operating system's own do not.
            List<String> command = binaries.command(
                    "initdb",
                    "--pgdata=" + unfinished,
                    "--username=postgres",
                    "--pwfile=" + secret,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    // A new segment of the log is filled with zeros first, and all commits wait for that: small ones,
                    // short waits.
                    "--wal-segsize=4",
                    durable ? "--sync-method=fsync" : "--no-sync");
            if (Commands.run(command, log) != 0) {
                Folders.delete(unfinished);
                throw new LauncherFailure("PostgreSQL could not make its data folder " + folder + ": see " + log + ".");
            }
        } finally {
            Files.deleteIfExists(secret);
        }
        Files.deleteIfExists(folder);
        Files.move(unfinished, folder);
    }

    /** The server that runs on this folder, as far as its pid file and the process list agree. */
    OptionalLong runningServer() throws IOException {
        Path file = folder.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return OptionalLong.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d+")) {
            return OptionalLong.empty();
        }
        long pid = Long.parseLong(lines.getFirst().strip());
        return ProcessHandle.of(pid).filter(this::isPostgresOfThisFolder).isPresent()
                ? OptionalLong.of(pid)
                : OptionalLong.empty();
    }

    private boolean isPostgresOfThisFolder(ProcessHandle process) {
        String commandLine = process.info().commandLine().orElse("");
        return commandLine.contains("postgres") && commandLine.contains(folder.toString());
    }

    /** Stops a server that an earlier, killed run left, and forgets a pid that now belongs to someone else. */
    void clearOfEarlierServer() throws IOException {
        if (runningServer().isPresent()) {
            stop();
        } else {
            Files.deleteIfExists(folder.resolve("postmaster.pid"));
        }
    }

    /** Fast shutdown: open transactions are rolled back, all else is safe on the disk. */
    void stop() {
        int status = Commands.run(
                binaries.command("pg_ctl", "stop", "--pgdata=" + folder, "--mode=fast", "--wait", "--timeout=20"), log);
        if (status != 0) {
            Commands.run(binaries.command("pg_ctl", "stop", "--pgdata=" + folder, "--mode=immediate", "--wait"), log);
        }
    }
}
