package news.dateline.launcher.kubernetes;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import news.dateline.launcher.embedded.Folders;
import news.dateline.launcher.failure.LauncherFailure;
import news.dateline.launcher.process.Commands;

/** Builds the services' images: lays each context out under {@code target/images}, and has the engine do the rest. */
public final class Images {

    private static final List<String> SERVICES = List.of("gateway", "article-service", "entity-service");
    private static final String RUNTIME_MODULES =
            "java.se,jdk.unsupported,jdk.crypto.ec,jdk.zipfs,jdk.management,jdk.naming.dns,jdk.net,jdk.localedata,jdk.jfr,jdk.jcmd";

    private final Path home;
    private final Wish wish;
    private final PrintStream out;

    public Images(Path home, Wish wish, PrintStream out) {
        this.home = home;
        this.wish = wish;
        this.out = out;
    }

    /**
     * What is wanted.
     *
     * @param jvm Java applications instead of native executables
     * @param tag what comes after the colon of the images' names
     * @param base the image to build on; null for the Dockerfile's own
     * @param pack a command that puts an executable and what it needs into a folder; null to copy the executable alone
     * @param engine podman or docker; null for the one that is there
     * @param save a folder for archives of the images; null for none
     */
    public record Wish(boolean jvm, String tag, String base, String pack, String engine, Path save) {}

    /** Builds all of them. */
    public void build() {
        Engine engine = Engine.named(wish.engine());
        try {
            for (String service : SERVICES) {
                Path context = layOut(service);
                String image = "docker.io/dateline/" + service + ":" + wish.tag();
                engine.run(command(engine, service, context, image));
                tell(engine, image);
                save(engine, service, image);
            }
        } catch (IOException e) {
            throw new LauncherFailure("The images cannot be laid out: " + LauncherFailure.sentence(e) + ".", e);
        }
    }

    private Path layOut(String service) throws IOException {
        Path context = home.resolve("target/images").resolve(service);
        Folders.delete(context);
        Path application = Files.createDirectories(context.resolve("application"));
        Path sbom = home.resolve(service).resolve("target/bom.json");
        if (!Files.exists(sbom)) {
            throw new LauncherFailure("There is no " + sbom + ": build with `./mvnw package -DskipTests`.");
        }
        Files.createDirectories(context.resolve("sbom"));
        Files.copy(sbom, context.resolve("sbom/bom.json"));
        if (wish.jvm()) {
            copy(home.resolve(service).resolve("target/quarkus-app"), application);
            runtime(context.resolve("runtime"));
        } else {
            executable(service, application);
        }
        return context;
    }

    private void executable(String service, Path application) throws IOException {
        Path target = home.resolve(service).resolve("target");
        Path built = built(target)
                .orElseThrow(() -> new LauncherFailure("There is no native executable of " + service
                        + ": build it with `./mvnw package -DskipTests -Dnative`."));
        Path wanted = application.resolve("service");
        if (wish.pack() == null) {
            Files.copy(built, wanted, StandardCopyOption.COPY_ATTRIBUTES);
            return;
        }
        Path log = home.resolve("target/images/pack.log");
        int status = Commands.run(List.of(wish.pack(), built.toString(), application.toString()), log);
        Path packed = application.resolve(built.getFileName());
        if (status != 0 || !Files.isExecutable(packed)) {
            throw new LauncherFailure(wish.pack() + " did not put the executable into its folder: see " + log + ".");
        }
        Files.move(packed, wanted);
    }

    private static Optional<Path> built(Path target) throws IOException {
        if (!Files.isDirectory(target)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().endsWith("-runner") && Files.isExecutable(file))
                    .findFirst();
        }
    }

    /** Just the modules that a service needs, of the JDK that runs this. */
    private void runtime(Path folder) {
        String jlink = Path.of(System.getProperty("java.home"), "bin", "jlink").toString();
        List<String> command = List.of(
                jlink,
                "--output",
                folder.toString(),
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                "--add-modules",
                RUNTIME_MODULES);
        Path log = home.resolve("target/images/jlink.log");
        if (Commands.run(command, log) != 0) {
            throw new LauncherFailure("jlink failed: see " + log + ".");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path path : tree.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private List<String> command(Engine engine, String service, Path context, String image) {
        String flavour = wish.jvm() ? "jvm" : "native";
        String file = home.resolve("deploy/images/Dockerfile." + flavour).toString();
        List<String> command = new ArrayList<>(List.of(
                "build", "--network", "none", "--file", file, "--tag", image, "--build-arg", "SERVICE=" + service));
        command.addAll(List.of("--build-arg", "VERSION=" + wish.tag(), "--build-arg", "REVISION=" + revision()));
        if (wish.base() != null) {
            command.addAll(List.of("--build-arg", "BASE=" + wish.base()));
        }
        if (engine.program().equals("podman")) {
            // The same content gives the same image, whenever it is built.
            command.addAll(List.of("--timestamp", "0"));
        }
        command.add(context.toString());
        return command;
    }

    private String revision() {
        String commit = new Engine("git").output("-C", home.toString(), "rev-parse", "HEAD");
        return commit.isEmpty() ? "unknown" : commit;
    }

    private void tell(Engine engine, String image) {
        String bytes = engine.output("image", "inspect", "--format", "{{.Size}}", image);
        String size = bytes.isEmpty() ? "" : String.format(Locale.ROOT, ", %.0f MB", Long.parseLong(bytes) / 1e6);
        out.println(image + size);
    }

    private void save(Engine engine, String service, String image) throws IOException {
        if (wish.save() != null) {
            Files.createDirectories(wish.save());
            Path archive = wish.save().resolve(service + "-" + wish.tag() + ".tar");
            Files.deleteIfExists(archive);
            engine.run(List.of("save", "-o", archive.toString(), image));
        }
    }
}
