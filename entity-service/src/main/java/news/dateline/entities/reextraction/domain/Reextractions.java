package news.dateline.entities.reextraction.domain;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;

import news.dateline.entities.analysis.domain.TextAnalysis;

/** Starts and steers jobs. */
@ApplicationScoped
public class Reextractions {

    private final JobStore jobs;
    private final TextAnalysis analysis;
    private final ReextractionConfig config;
    private final Clock clock;

    Reextractions(JobStore jobs, TextAnalysis analysis, ReextractionConfig config, Clock clock) {
        this.jobs = jobs;
        this.analysis = analysis;
        this.config = config;
        this.clock = clock;
    }

    /** What came of a wish to start a job. */
    public sealed interface Start {

        /** It runs; or the same was asked for before, and this is it. */
        record Started(Job job) implements Start {}

        /** There are as many as there may be. */
        record TooMany(int most) implements Start {}

        /** Something else was asked for before with the same key. */
        record KeyReused() implements Start {}
    }

    /** What came of a wish to bring a job to another state. */
    public sealed interface Change {

        /** The job is there now. */
        record Done(Job job) implements Change {}

        /** There is no way from where it is. */
        record Impossible(JobState from) implements Change {}

        /** There is no such job. */
        record Unknown() implements Change {}
    }

    /**
     * Starts a job.
     *
     * @param key what the sender will repeat if he sends the same again
     */
    @Transactional
    public Start start(Selection selection, int perMinute, String subject, Optional<String> key) {
        var job = new Job(
                JobId.create(),
                JobState.RUNNING,
                selection,
                analysis.modelVersion(),
                perMinute,
                subject,
                clock.instant(),
                Optional.empty(),
                Progress.NONE);
        Job added = jobs.add(job, key);
        boolean isNew = added.id().equals(job.id());
        if (isNew && jobs.unfinished() > config.maxJobs()) {
            QuarkusTransaction.setRollbackOnly();
            return new Start.TooMany(config.maxJobs());
        }
        boolean same = added.selection().equals(selection) && added.perMinute() == perMinute;
        return isNew || same ? new Start.Started(added) : new Start.KeyReused();
    }

    /** Pauses, resumes or cancels a job; doing so twice is as good as once. */
    @Transactional
    public Change change(JobId id, JobState wanted) {
        Optional<Job> job = jobs.find(id);
        if (job.isEmpty()) {
            return new Change.Unknown();
        }
        JobState now = job.get().state();
        if (now == wanted || (now.leadsTo(wanted) && jobs.change(id, now, wanted, clock.instant()))) {
            return new Change.Done(jobs.find(id).orElseThrow());
        }
        return new Change.Impossible(jobs.find(id).orElseThrow().state());
    }

    /** Deletes a job that ended long ago; whether there was one. */
    @Transactional
    public boolean dropOld() {
        return jobs.dropOne(clock.instant().minus(config.keep()));
    }
}
