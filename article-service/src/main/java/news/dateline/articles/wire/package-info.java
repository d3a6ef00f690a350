/**
 * Plain-text copy as agencies have sent it down the wire for a century, turned into ninjs: an optional date, an optional
 * headline, the dateline, paragraphs. Start with {@link news.dateline.articles.wire.WireCopy}.
 */
package news.dateline.articles.wire;
