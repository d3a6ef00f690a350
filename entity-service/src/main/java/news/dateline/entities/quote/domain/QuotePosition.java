package news.dateline.entities.quote.domain;

import java.time.Instant;

import news.dateline.entities.mention.domain.ArticleId;

/**
 * A position in the list of an entity's quotes, newest article first.
 *
 * @param published when the article's content came into being
 * @param article the article
 * @param ordinal the quote's number within it
 */
public record QuotePosition(Instant published, ArticleId article, int ordinal) {}
