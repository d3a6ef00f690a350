package news.dateline.entities.imports.domain;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps imports, their files and what was wrong with their lines. */
public interface ImportStore {

    /**
     * Enters a job.
     *
     * @param key what the sender will repeat if it sends the same again; empty if it will not
     * @return the job of that key if there is one already, else this one
     */
    ImportJob add(ImportJob job, Optional<String> key);

    /** Keeps the next piece of a job's file. */
    void append(ImportId id, int piece, byte[] bytes);

    /** The file is complete. */
    void received(ImportId id, long size);

    /** The bytes of a job's file as they were sent. */
    InputStream content(ImportId id);

    /** One job. */
    Optional<ImportJob> find(ImportId id);

    /**
     * Jobs from the newest to the oldest.
     *
     * @param before where the list goes on
     */
    List<ImportJob> list(Optional<ImportId> before, int limit);

    /**
     * Takes the oldest job that waits, or that another replica stopped working on.
     *
     * @param sender whose jobs
     * @param worker who takes it
     * @param now what counts as now
     * @param until for how long it is the worker's unless it asks again
     */
    Optional<ImportJob> claim(Sender sender, String worker, Instant now, Instant until);

    /** Keeps a job for its worker; false if it is not its own any more or was canceled. */
    boolean keep(ImportId id, String worker, Instant until);

    /** The job's file was read through and has so many lines. */
    void checked(ImportId id, long total);

    /** Adds to a job's counts and faults, in the running transaction; the job must be the worker's. */
    boolean progress(ImportId id, String worker, Instant until, ImportCounts counts, List<LineFault> faults);

    /** The job is over: its file goes. */
    void finish(ImportId id, ImportStatus status, Optional<String> problem, Instant now);

    /** Ends jobs whose file stopped arriving before a time. */
    void dropUnfinished(Instant before, Instant now);

    /**
     * What was wrong with a job's lines, by number.
     *
     * @param after the line to go on after; 0 for the first
     */
    List<LineFault> faults(ImportId id, long after, int limit);
}
