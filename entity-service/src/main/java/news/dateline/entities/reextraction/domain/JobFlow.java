package news.dateline.entities.reextraction.domain;

import java.util.List;
import java.util.Optional;

import news.dateline.entities.mention.domain.ArticleId;

/** Moves the articles of jobs from one state to the next, within the caller's transaction. */
public interface JobFlow {

    /** Looks at the next articles for a job that has not seen all; whether there was such a job that nobody else looks for. */
    boolean selectMore();

    /** The jobs that run, the oldest first. */
    List<JobId> running();

    /** Marks as many waiting articles of a job as sent as its rate permits now; none if another replica does so at the moment. */
    List<ArticleId> take(JobId id);

    /**
     * Counts what was taken, puts back or gives up what nobody was done with for long, and ends a job that has nothing left.
     *
     * @param taken how many were
     */
    void settle(JobId id, int taken);

    /** Where a job stands, if this article of it was sent and nothing came of it yet. */
    Optional<JobState> expects(JobId id, ArticleId article);

    /** Whether this article was sent and nothing came of it yet; if so, nobody else can do anything with it until the transaction ends. */
    boolean claim(JobId id, ArticleId article);

    /** Puts an article back that was sent. */
    void putBack(JobId id, ArticleId article);

    /** Records what came of an article that was sent. */
    void record(JobId id, ArticleReport report);
}
