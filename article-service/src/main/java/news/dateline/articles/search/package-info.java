/**
 * Finds articles by words, properties and entities. The index is a table of its own, written in the transactions that change
 * articles, so that it is never behind them. {@link news.dateline.articles.search.domain.SearchIndex} is the port behind which
 * another engine could stand; start with {@link news.dateline.articles.search.domain.SearchService}.
 */
package news.dateline.articles.search;
