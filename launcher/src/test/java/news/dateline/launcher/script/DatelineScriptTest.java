package news.dateline.launcher.script;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The script in the project's root, run in a project that only pretends to be built. */
class DatelineScriptTest {

    private static final List<String> SERVICES = List.of("article-service", "entity-service", "gateway");

    // Leaves what a build leaves; the launcher's jar is none, so that starting it only says so.
    private static final String PRETENDED_MAVEN = """
            #!/bin/sh
            echo "$@" >> maven-was-called
            for module in article-service entity-service gateway; do
              mkdir -p "$module/target/quarkus-app"
              : > "$module/target/quarkus-app/quarkus-run.jar"
            done
            case " $* " in
              *" -Dnative "*)
                for module in article-service entity-service gateway; do
                  : > "$module/target/$module-runner"
                done ;;
            esac
            mkdir -p launcher/target
            : > launcher/target/launcher.jar
            """;

    @TempDir
    private Path folder;

    private Path project;

    @BeforeEach
    void makeAProject() throws IOException {
        project = Files.createDirectories(folder.resolve("a project"));
        Files.copy(Path.of("../dateline"), project.resolve("dateline"));
        Path maven = Files.writeString(project.resolve("mvnw"), PRETENDED_MAVEN);
        assertThat(maven.toFile().setExecutable(true)).isTrue();
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        for (String service : SERVICES) {
            Files.createDirectories(project.resolve(service).resolve("src/main"));
            Files.writeString(project.resolve(service).resolve("src/main/Source.java"), "class Source {}");
        }
    }

    @Test
    void whatIsNotBuiltIsBuiltOnce() throws Exception {
        run("up");
        run("up");

        assertThat(builds()).hasSize(1).first().asString().contains("package -DskipTests");
    }

    @Test
    void aSourceThatIsNewerThanTheBuildIsBuiltAgain() throws Exception {
        run("up");
        Files.setLastModifiedTime(
                project.resolve("gateway/src/main/Source.java"),
                FileTime.from(Instant.now().plusSeconds(5)));

        run("up");

        assertThat(builds()).hasSize(2);
    }

    @Test
    void aMissingArtefactIsBuiltAgain() throws Exception {
        run("up");
        Files.delete(project.resolve("gateway/target/quarkus-app/quarkus-run.jar"));

        run("demo");

        assertThat(builds()).hasSize(2);
    }

    @Test
    void nativeExecutablesAreBuiltOnceAndAgainAfterAChange() throws Exception {
        run("demo", "--native");
        run("demo", "--native");
        assertThat(nativeBuilds()).isEqualTo(1);
        Files.setLastModifiedTime(
                project.resolve("gateway/src/main/Source.java"),
                FileTime.from(Instant.now().plusSeconds(5)));

        run("demo", "--native");

        assertThat(nativeBuilds()).isEqualTo(2);
    }

    @Test
    void nativeExecutablesThatMavenBuiltAreTaken() throws Exception {
        run("up");
        for (String service : SERVICES) {
            Files.createFile(project.resolve(service + "/target/" + service + "-runner"));
        }

        run("up", "--native");

        assertThat(nativeBuilds()).isZero();
    }

    @Test
    void aSourceChangedDuringTheNativeBuildIsNotTakenAsBuilt() throws Exception {
        String slow = PRETENDED_MAVEN + "touch gateway/src/main/Source.java gateway/target/gateway-runner\n";
        run("up");
        Files.writeString(project.resolve("mvnw"), slow);
        run("up", "--native");
        Files.writeString(project.resolve("mvnw"), PRETENDED_MAVEN);

        run("up", "--native");

        assertThat(nativeBuilds()).isEqualTo(2);
    }

    @Test
    void aFailedBuildIsToldWithItsLog() throws Exception {
        Files.writeString(project.resolve("mvnw"), "#!/bin/sh\necho '[ERROR] no luck'\nexit 1\n");

        Result result = run("up");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.output()).contains("[ERROR] no luck").contains("The build failed: see ");
    }

    @Test
    void theFullTestRunIsMavensVerify() throws Exception {
        run("test", "-DskipITs");

        assertThat(builds()).containsExactly("-B -ntp verify -DskipITs");
    }

    @Test
    void anUnknownCommandIsAnsweredWithTheUsage() throws Exception {
        Result result = run("fly");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.output()).contains("There is no command \"fly\".").contains("Usage: ./dateline COMMAND");
    }

    @Test
    void helpNeedsNoBuild() throws Exception {
        Result result = run("up", "--help");

        assertThat(result.status()).isZero();
        assertThat(result.output()).contains("Usage: ./dateline COMMAND");
        assertThat(project.resolve("maven-was-called")).doesNotExist();
    }

    @Test
    void nothingRunsInAProjectThatIsNotBuilt() throws Exception {
        assertThat(run("status").status()).isEqualTo(3);
        assertThat(run("down").status()).isEqualTo(1);
    }

    @Test
    void aSymbolicLinkLeadsToTheProject() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("elsewhere"), Path.of("a project/dateline"));

        run(link, "up");

        assertThat(builds()).hasSize(1);
    }

    private List<String> builds() throws IOException {
        return Files.readAllLines(project.resolve("maven-was-called"));
    }

    private long nativeBuilds() throws IOException {
        return builds().stream().filter(build -> build.contains("-Dnative")).count();
    }

    private Result run(String... arguments) throws Exception {
        return run(project.resolve("dateline"), arguments);
    }

    private Result run(Path script, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("DATELINE_DATA");
        builder.environment().put("GRAALVM_HOME", "pretended");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), output);
    }

    private record Result(int status, String output) {}
}
