package news.dateline.launcher.kubernetes;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import news.dateline.launcher.failure.LauncherFailure;

/** Runs kubectl, the one on the PATH, with the kubeconfig and context that the person has chosen. */
public final class Kubectl {

    private final List<String> options;

    /**
     * For a cluster.
     *
     * @param context null for the current one
     */
    public Kubectl(String context) {
        this.options = context == null ? List.of() : List.of("--context", context);
    }

    /** Whether there is one at all. */
    public static boolean isThere() {
        try {
            Process version = new ProcessBuilder("kubectl", "version", "--client")
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD)
                    .start();
            return version.waitFor() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The output of a command that must succeed. */
    public String output(String... arguments) {
        Result result = run(arguments);
        if (result.status() != 0) {
            throw new LauncherFailure("`kubectl " + String.join(" ", arguments) + "` failed: "
                    + result.errors().strip());
        }
        return result.output();
    }

    /** Runs a command, whatever comes of it. */
    public Result run(String... arguments) {
        List<String> command = new ArrayList<>(List.of("kubectl"));
        command.addAll(options);
        command.addAll(List.of(arguments));
        File errors = null;
        try {
            errors = File.createTempFile("kubectl", ".err");
            Process process = new ProcessBuilder(command)
                    .redirectInput(Redirect.from(new File("/dev/null")))
                    .redirectError(errors)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            return new Result(status, output, Files.readString(errors.toPath()));
        } catch (IOException e) {
            throw new LauncherFailure("kubectl cannot be run (" + e.getMessage() + "): install it.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherFailure("Interrupted.", e);
        } finally {
            if (errors != null) {
                errors.delete();
            }
        }
    }

    /**
     * What a command came to.
     *
     * @param status its exit status
     * @param output what it wrote
     * @param errors what it wrote to standard error
     */
    public record Result(int status, String output, String errors) {}
}
