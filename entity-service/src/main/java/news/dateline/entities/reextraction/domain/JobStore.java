package news.dateline.entities.reextraction.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import news.dateline.entities.mention.domain.ArticleId;

/** Keeps jobs and their reports. */
public interface JobStore {

    /** Enters a job, unless one was entered with the same key before; returns the one that is there now. */
    Job add(Job job, Optional<String> key);

    /** One job. */
    Optional<Job> find(JobId id);

    /** Jobs, the newest first, from behind {@code after}. */
    List<Job> list(Optional<JobId> after, int limit);

    /** How many have not ended. */
    int unfinished();

    /** Brings a job from one state to another; whether it was in that one. */
    boolean change(JobId id, JobState from, JobState to, Instant now);

    /** What came of a job's articles that changed, were skipped or failed, by article, as far as somebody may know of them. */
    List<ArticleReport> reports(JobId id, Optional<ArticleId> after, int limit, Reach reach);

    /** Deletes a job that ended before, with its reports; whether there was one. */
    boolean dropOne(Instant before);
}
