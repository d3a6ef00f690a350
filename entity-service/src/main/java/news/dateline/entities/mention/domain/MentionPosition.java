package news.dateline.entities.mention.domain;

import java.time.Instant;

/**
 * A position in the list of an entity's mentions.
 *
 * @param published when the article's content came into being
 * @param article the article
 * @param ordinal the mention's number among all of the article's, from 0
 */
public record MentionPosition(Instant published, ArticleId article, int ordinal) {}
