/**
 * How long articles are kept: rules per source, and legal holds that come before any rule. What a rule lets go is erased like
 * any other article, with its events, so that nothing derived from it stays. Start with
 * {@link news.dateline.articles.retention.domain.RetentionService}.
 */
package news.dateline.articles.retention;
