package news.dateline.entities.imports.domain;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes lines in and notes how far the job is, in one transaction. */
@ApplicationScoped
class ImportBatch {

    private final RecordIntake intake;
    private final ImportStore store;
    private final ImportConfig config;
    private final Clock clock;

    ImportBatch(RecordIntake intake, ImportStore store, ImportConfig config, Clock clock) {
        this.intake = intake;
        this.store = store;
        this.config = config;
        this.clock = clock;
    }

    /** False, and nothing done, if the job is not the worker's any more. */
    @Transactional
    boolean take(List<Line> lines, ImportJob job, String worker) {
        var until = clock.instant().plus(config.lease());
        if (!store.keep(job.id(), worker, until)) {
            return false;
        }
        var taken = intake.take(lines, job);
        return store.progress(job.id(), worker, until, taken.counts(), taken.faults());
    }
}
