/**
 * IPTC's ninjs 3.1 as records: what articles look like to the outside, complete, so that no property of a provider's item is
 * lost. Knows the standard and nothing of Dateline. Start with {@link news.dateline.articles.ninjs.NewsItem}, then
 * {@link news.dateline.articles.ninjs.NinjsReader}.
 */
package news.dateline.articles.ninjs;
