package news.dateline.entities.reextraction.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Which articles are analysed again: usable ones that fit all that is given. What is null selects nothing out.
 *
 * @param query words that the headline or the text must have, as in a web search
 * @param articles only these
 * @param source who sent them
 * @param entity an entity that they name
 * @param outdated whether only those that another version of rules and models analysed than the one that runs
 * @param modelVersion only those that this version analysed
 * @param modelOlderThan only those that an older version than this analysed
 * @param extractedBefore only those that were analysed before
 * @param publishedFrom only those whose content came into being then or later
 * @param publishedTo only those whose content came into being before
 * @param reach only those that whoever started the job may deal with
 */
public record Selection(
        String query,
        Set<UUID> articles,
        String source,
        UUID entity,
        boolean outdated,
        String modelVersion,
        String modelOlderThan,
        Instant extractedBefore,
        Instant publishedFrom,
        Instant publishedTo,
        Reach reach) {

    /** Copies the articles. */
    public Selection {
        articles = articles == null ? null : Set.copyOf(articles);
    }
}
