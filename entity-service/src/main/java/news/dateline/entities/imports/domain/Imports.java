package news.dateline.entities.imports.domain;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;

/** Receives files, and calls imports off. */
@ApplicationScoped
public class Imports {

    private static final int PIECE = 1 << 20;
    private static final Duration PATIENCE = Duration.ofHours(12);

    private final ImportStore store;
    private final ImportConfig config;
    private final Clock clock;

    Imports(ImportStore store, ImportConfig config, Clock clock) {
        this.store = store;
        this.config = config;
        this.clock = clock;
    }

    /** What came of a file. */
    public sealed interface Reception {

        /** It is there. */
        record Received(ImportJob job) implements Reception {}

        /** The same was sent before, as this job. */
        record Known(ImportJob job) implements Reception {}

        /** Something else was sent under its key before. */
        record Other() implements Reception {}

        /** It is larger than it may be. */
        record TooLarge(long limit) implements Reception {}

        /** It has no bytes. */
        record Empty() implements Reception {}
    }

    /**
     * Takes a file to its end; it is worked off afterwards.
     *
     * @param job what is to be done with it
     * @param key what the sender will repeat if it sends the same again
     * @throws IOException if the sender breaks off
     */
    public Reception receive(ImportJob job, Optional<String> key, InputStream file) throws IOException {
        var entered = store.add(job, key);
        if (!entered.id().equals(job.id())) {
            return isOf(entered, job, file) ? new Reception.Known(entered) : new Reception.Other();
        }
        long size = 0;
        long limit = config.maxSize().asLongValue();
        int piece = 0;
        for (byte[] bytes = file.readNBytes(PIECE); bytes.length > 0; bytes = file.readNBytes(PIECE)) {
            size += bytes.length;
            if (size > limit) {
                end(job, "The file has more than " + limit + " bytes: send it in parts, or packed.");
                return new Reception.TooLarge(limit);
            }
            store.append(job.id(), piece++, bytes);
        }
        if (size == 0) {
            end(job, "The file is empty.");
            return new Reception.Empty();
        }
        store.received(job.id(), size);
        return new Reception.Received(store.find(job.id()).orElseThrow());
    }

    /**
     * Whether a file of so many bytes was sent to be read so; that of a job that is still arriving may have any number. No more is read than
     * it takes to tell.
     */
    private static boolean isOf(ImportJob known, ImportJob job, InputStream file) throws IOException {
        return known.format() == job.format()
                && known.options().equals(job.options())
                && (known.size() == 0 || hasBytes(file, known.size()));
    }

    private static boolean hasBytes(InputStream file, long size) throws IOException {
        try {
            file.skipNBytes(size);
            return file.read() < 0;
        } catch (EOFException shorter) {
            return false;
        }
    }

    private void end(ImportJob job, String problem) {
        store.finish(job.id(), ImportStatus.FAILED, Optional.of(problem), clock.instant());
    }

    /** Calls an import off. What it has taken in stays; empty if there is no such import. */
    public Optional<ImportJob> cancel(ImportId id) {
        store.finish(id, ImportStatus.CANCELED, Optional.empty(), clock.instant());
        return store.find(id);
    }

    @Scheduled(every = "10m", delayed = "1m", identity = "entity-imports-unfinished")
    void dropUnfinished() {
        var now = clock.instant();
        store.dropUnfinished(now.minus(PATIENCE), now);
    }
}
