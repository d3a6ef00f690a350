package news.dateline.entities.imports.domain;

import java.io.EOFException;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

/**
 * Works imports off, one at a time on each replica. A file is read through once before anything is taken in, so that one that
 * is cut off or is something else is refused as a whole; then its lines are taken in, batch by batch. After a crash the job goes
 * on behind the last batch, on whichever replica comes first.
 */
@ApplicationScoped
class ImportRunner {

    private static final Logger LOG = Logger.getLogger(ImportRunner.class);
    /** A file none of whose first lines can be read is not what it was said to be. */
    private static final int SAMPLE = 1_000;
    /** How often a check tells that it is still alive, in lines. */
    private static final int SIGN_OF_LIFE = 50_000;

    private static final int MOST_ATTEMPTS = 20;

    private final ImportStore store;
    private final ImportMemory memory;
    private final ImportFiles files;
    private final ImportBatch batches;
    private final ImportConfig config;
    private final Clock clock;
    private final String worker = UUID.randomUUID().toString();
    private volatile boolean stopping;

    ImportRunner(
            ImportStore store,
            ImportMemory memory,
            ImportFiles files,
            ImportBatch batches,
            ImportConfig config,
            Clock clock) {
        this.store = store;
        this.memory = memory;
        this.files = files;
        this.batches = batches;
        this.config = config;
        this.clock = clock;
    }

    void onShutdown(@Observes ShutdownEvent event) {
        stopping = true;
    }

    @Scheduled(
            every = "1s",
            delayed = "1s",
            identity = "entity-imports",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void takeInWhatWasSent() {
        workOff(Sender.PERSON);
    }

    /** Beside the others, since nobody who sends a file should have to wait for the cities of the world. */
    @Scheduled(
            every = "1s",
            delayed = "1s",
            identity = "own-entity-imports",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void takeInOwnFiles() {
        workOff(Sender.SERVICE);
    }

    private void workOff(Sender sender) {
        try {
            var job = claim(sender);
            while (job.isPresent() && !stopping) {
                run(job.get());
                job = stopping ? Optional.empty() : claim(sender);
            }
        } catch (RuntimeException e) {
            // The lease runs out, and whoever comes first goes on.
            LOG.warnf("Imports pause: %s", e.getMessage());
        }
    }

    private Optional<ImportJob> claim(Sender sender) {
        var now = clock.instant();
        return store.claim(sender, worker, now, now.plus(config.lease()));
    }

    private void run(ImportJob job) {
        LOG.infof(
                "Import %s (%s) begins at line %d",
                job.id(), job.format().label(), job.counts().lines() + 1);
        try {
            if (job.attempts() > MOST_ATTEMPTS) {
                throw new UnreadableFileException(
                        "The lines from " + (job.counts().lines() + 1) + " on were tried " + MOST_ATTEMPTS
                                + " times and never came in, for reasons that the service's log tells.");
            }
            if (job.total().isEmpty()) {
                check(job);
            }
            takeIn(job);
        } catch (UnreadableFileException e) {
            fail(job, e.getMessage());
        } catch (EOFException | ZipException e) {
            fail(job, "The file is packed and ends early or is damaged: nothing of it was taken in. Send it again.");
        } catch (IOException e) {
            fail(
                    job,
                    "The file is packed and damaged: nothing of it was taken in. Send it again. (" + e.getMessage()
                            + ")");
        }
    }

    private void check(ImportJob job) throws IOException {
        long lines = 0;
        long sound = 0;
        Optional<Line.Faulty> firstFault = Optional.empty();
        var notes = new Notes(memory, job.id());
        try (LineReader reader = files.open(job)) {
            for (var line = reader.next(); line.isPresent() && !stopping; line = reader.next()) {
                lines++;
                notes.take(line.get());
                if (line.get() instanceof Line.Faulty fault) {
                    firstFault = firstFault.or(() -> Optional.of(fault));
                } else {
                    sound++;
                }
                if (lines == SAMPLE) {
                    refuseNonsense(job, sound, firstFault);
                }
                if (lines % SIGN_OF_LIFE == 0
                        && !store.keep(job.id(), worker, clock.instant().plus(config.lease()))) {
                    return;
                }
            }
        }
        refuseNonsense(job, sound, firstFault);
        notes.write();
        if (!stopping) {
            store.checked(job.id(), lines);
        }
    }

    private static void refuseNonsense(ImportJob job, long sound, Optional<Line.Faulty> firstFault)
            throws UnreadableFileException {
        if (sound == 0 && firstFault.isPresent()) {
            var fault = firstFault.get();
            throw new UnreadableFileException("None of the first lines can be read as "
                    + job.format().label() + ", so that nothing was taken in. Line " + fault.number() + ": "
                    + fault.problem());
        }
    }

    private void takeIn(ImportJob job) throws IOException {
        try (LineReader reader = files.open(job)) {
            for (long done = 0; done < job.counts().lines(); done++) {
                reader.next();
            }
            var lines = new ArrayList<Line>();
            Optional<Line> line;
            do {
                line = reader.next();
                line.ifPresent(lines::add);
                if (lines.size() == config.batch() || (line.isEmpty() && !lines.isEmpty())) {
                    if (stopping || !batches.take(lines, job, worker)) {
                        return;
                    }
                    lines.clear();
                }
            } while (line.isPresent());
        }
        store.finish(job.id(), ImportStatus.DONE, Optional.empty(), clock.instant());
        LOG.infof("Import %s is done", job.id());
    }

    private void fail(ImportJob job, String problem) {
        LOG.warnf("Import %s failed: %s", job.id(), problem);
        store.finish(job.id(), ImportStatus.FAILED, Optional.of(problem), clock.instant());
    }
}
