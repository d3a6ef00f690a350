package news.dateline.entities.reextraction.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * A job.
 *
 * @param id its id
 * @param state where it stands
 * @param selection which articles
 * @param modelVersion the version of rules and models that ran when it was started
 * @param perMinute the most articles that are begun in a minute
 * @param subject who started it: the token's {@code sub}
 * @param created when
 * @param finished when it ended, if it has
 * @param progress how far it is
 */
public record Job(
        JobId id,
        JobState state,
        Selection selection,
        String modelVersion,
        int perMinute,
        String subject,
        Instant created,
        Optional<Instant> finished,
        Progress progress) {}
