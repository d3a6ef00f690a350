package news.dateline.launcher.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;

import news.dateline.launcher.client.Gateway;
import news.dateline.launcher.failure.LauncherFailure;

/** Sends a file of entities, and tells how its import goes on until it is over. */
public final class EntityImport {

    private static final String IMPORTS = "/api/v1/entity-imports";
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Gateway gateway;
    private final PrintStream out;
    private final PrintStream err;

    public EntityImport(Gateway gateway, PrintStream out, PrintStream err) {
        this.gateway = gateway;
        this.out = out;
        this.err = err;
    }

    /** The parameters of an import, as a query. */
    public static final class Query {

        private final StringBuilder text = new StringBuilder();

        /** Adds a parameter, unless it has no value. */
        public Query with(String name, String value) {
            if (value != null) {
                text.append(text.isEmpty() ? '?' : '&').append(name).append('=').append(Gateway.encode(value));
            }
            return this;
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    /** Runs an import; false if it failed or lines were not taken in. */
    public boolean run(Path file, Query query) {
        Gateway.Answer sent = gateway.upload(IMPORTS + query, file);
        if (!sent.isSuccess()) {
            throw new LauncherFailure("The file was refused: " + sent.problem() + ".");
        }
        String path = IMPORTS + "/" + sent.body().path("id").asText();
        JsonNode job = sent.body();
        long told = -1;
        while (!job.hasNonNull("finished")) {
            told = tell(job, told);
            pause();
            Gateway.Answer answer = gateway.get(path);
            job = answer.isSuccess() ? answer.body() : job;
        }
        return report(job, path);
    }

    private long tell(JsonNode job, long told) {
        long lines = job.path("counts").path("lines").asLong();
        if (lines != told && job.hasNonNull("total")) {
            out.println("  " + lines + " of " + job.path("total").asLong() + " lines");
        }
        return lines;
    }

    private boolean report(JsonNode job, String path) {
        JsonNode counts = job.path("counts");
        if (job.hasNonNull("problem")) {
            err.println(job.path("problem").asText());
        }
        out.println(job.path("status").asText() + ": " + counts.path("lines").asLong() + " lines, "
                + counts.path("created").asLong() + " entities created, "
                + counts.path("changed").asLong() + " changed, "
                + counts.path("unchanged").asLong() + " unchanged, "
                + counts.path("passed").asLong() + " passed over, "
                + counts.path("faulty").asLong() + " refused");
        if (counts.path("faulty").asLong() > 0) {
            err.println("What was wrong with the refused lines:");
            tellErrors(path + "/errors");
        }
        return job.path("status").asText().equals("done")
                && counts.path("faulty").asLong() == 0;
    }

    private void tellErrors(String path) {
        try (InputStream errors = gateway.stream(path)) {
            errors.transferTo(err);
        } catch (IOException e) {
            throw new LauncherFailure("The list of errors broke off: " + e + ".", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherFailure("Interrupted; the import goes on.", e);
        }
    }
}
