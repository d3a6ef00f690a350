/**
 * The plain text of an article, in which offsets count and which is analysed. Everything that shows a mention depends on it,
 * so it is deterministic: the same news item always gives the same text. Start with
 * {@link news.dateline.articles.text.AnalysedText}.
 */
package news.dateline.articles.text;
