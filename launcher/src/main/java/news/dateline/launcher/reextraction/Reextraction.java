package news.dateline.launcher.reextraction;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;

import news.dateline.launcher.client.Gateway;
import news.dateline.launcher.failure.LauncherFailure;

/** Starts a job that analyses articles again, and follows it until it has ended. */
public final class Reextraction {

    private static final String JOBS = "/api/v1/reextractions";

    private final Gateway gateway;
    private final PrintStream out;
    private final Duration pause;

    /** Looks every so often how far the job is. */
    public Reextraction(Gateway gateway, PrintStream out, Duration pause) {
        this.gateway = gateway;
        this.out = out;
        this.pause = pause;
    }

    /** Runs a job; false if articles could not be analysed, or somebody has cancelled it. */
    public boolean run(JsonNode selection) {
        Gateway.Answer started = gateway.post(JOBS, selection.toString().getBytes(StandardCharsets.UTF_8));
        if (!started.isSuccess()) {
            throw new LauncherFailure("The job was refused: " + started.problem() + ".");
        }
        JsonNode job = started.body();
        String path = JOBS + "/" + job.path("id").asText();
        out.println("Job " + job.path("id").asText() + " has begun; it goes on if you leave.");
        String told = "";
        while (!job.hasNonNull("finished")) {
            rest();
            Gateway.Answer answer = gateway.get(path);
            job = answer.isSuccess() ? answer.body() : job;
            told = tell(job, told);
        }
        return report(job, path);
    }

    private String tell(JsonNode job, String told) {
        JsonNode progress = job.path("progress");
        long open = progress.path("waiting").asLong() + progress.path("sent").asLong();
        long selected = progress.path("selected").asLong();
        String line = "  " + job.path("state").asText() + ": " + (selected - open) + " of " + selected
                + (progress.path("selecting").asBoolean() ? " or more" : "") + " articles";
        if (!line.equals(told)) {
            out.println(line);
        }
        return line;
    }

    private boolean report(JsonNode job, String path) {
        JsonNode progress = job.path("progress");
        out.println(job.path("state").asText() + ": "
                + progress.path("changed").asLong() + " articles changed, "
                + progress.path("unchanged").asLong() + " unchanged, "
                + progress.path("skipped").asLong() + " skipped, "
                + progress.path("failed").asLong() + " failed; "
                + progress.path("won").asLong() + " entities won, "
                + progress.path("lost").asLong() + " lost, "
                + progress.path("relinked").asLong() + " places relinked. By article: " + path + "/changes");
        return job.path("state").asText().equals("finished")
                && progress.path("failed").asLong() == 0;
    }

    private void rest() {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherFailure("Interrupted; the job goes on.", e);
        }
    }
}
