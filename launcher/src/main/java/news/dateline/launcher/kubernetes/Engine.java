package news.dateline.launcher.kubernetes;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import news.dateline.launcher.failure.LauncherFailure;
import news.dateline.launcher.process.Commands;

/**
 * What builds images: podman or docker, whichever is there.
 *
 * @param program its name
 */
record Engine(String program) {

    private static final List<String> KNOWN = List.of("podman", "docker");

    static Engine named(String chosen) {
        if (chosen != null) {
            return new Engine(chosen);
        }
        return KNOWN.stream()
                .filter(program -> Commands.succeeds(program, "info"))
                .findFirst()
                .map(Engine::new)
                .orElseThrow(() -> new LauncherFailure(
                        "Neither `podman info` nor `docker info` succeeds: install one of them, and start it."));
    }

    /** Runs a command to its end, its output shown. */
    void run(List<String> arguments) {
        List<String> command = command(arguments);
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            if (process.waitFor() != 0) {
                throw new LauncherFailure("`" + String.join(" ", command) + "` failed.");
            }
        } catch (IOException e) {
            throw new LauncherFailure(program + " cannot be run: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherFailure("Interrupted.", e);
        }
    }

    /** What a short command prints. */
    String output(String... arguments) {
        try {
            Process process = new ProcessBuilder(command(List.of(arguments)))
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? output.strip() : "";
        } catch (IOException _) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherFailure("Interrupted.", e);
        }
    }

    private List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(arguments);
        return command;
    }
}
