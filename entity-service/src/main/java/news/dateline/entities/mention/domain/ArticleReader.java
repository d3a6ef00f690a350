package news.dateline.entities.mention.domain;

import java.util.List;
import java.util.Optional;

import news.dateline.entities.audience.Audience;
import news.dateline.entities.registry.domain.EntityId;

/** Reads what was found in articles. */
public interface ArticleReader {

    /** What is known of an article; empty if nothing is. */
    Optional<ArticleState> state(ArticleId id);

    /** What was found in an article, unless it was not analysed or the asker may not see it. */
    Optional<ArticleAnalysis> analysis(ArticleId id, Audience audience);

    /**
     * An entity's mentions, newest article first, within an article in the order of the text.
     *
     * @param after where the list goes on
     * @param limit the most that are returned
     */
    List<MentionInContext> mentions(EntityId entity, Optional<MentionPosition> after, int limit, Audience audience);
}
