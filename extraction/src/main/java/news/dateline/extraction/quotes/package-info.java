/**
 * What people say: direct quotations between marks, indirect ones that a verb of saying introduces, and who speaks, through
 * pronouns and descriptions. Start with {@link news.dateline.extraction.quotes.QuoteFinder}.
 */
package news.dateline.extraction.quotes;
