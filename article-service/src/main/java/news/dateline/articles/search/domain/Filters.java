package news.dateline.articles.search.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import news.dateline.articles.projection.domain.EntityId;
import news.dateline.contracts.event.PubStatus;

/**
 * What an article must be like to be found. An empty list or set permits all.
 *
 * @param sources any of these
 * @param languages any of these BCP 47 tags; {@code en} permits {@code en-GB} too
 * @param statuses any of these
 * @param subjects any of these, as URIs, codes or words
 * @param urgencies any of these
 * @param from not dated before
 * @param until dated before
 * @param entities one of each group must be named
 * @param without none of these may be named
 * @param minSalience how central an entity must be to count as named, 0-1
 * @param rights what the rights must be
 */
public record Filters(
        List<String> sources,
        List<String> languages,
        Set<PubStatus> statuses,
        List<String> subjects,
        List<Integer> urgencies,
        Optional<Instant> from,
        Optional<Instant> until,
        List<Set<EntityId>> entities,
        Set<EntityId> without,
        double minSalience,
        Rights rights) {

    /**
     * Who holds the rights, on which terms, and how the content came about.
     *
     * @param copyrightHolders any of these
     * @param usageTerms any of these, word for word
     * @param digitalSourceTypes any of these URIs or codes
     */
    public record Rights(List<String> copyrightHolders, List<String> usageTerms, List<String> digitalSourceTypes) {}
}
