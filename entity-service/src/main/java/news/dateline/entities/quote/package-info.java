/**
 * What people are quoted with, and the titles that articles give them, as extraction finds both. A quote and a role belong to
 * mentions, and through them to whatever entity the mention means now. Start with
 * {@link news.dateline.entities.quote.domain.FoundStatements}.
 */
package news.dateline.entities.quote;
