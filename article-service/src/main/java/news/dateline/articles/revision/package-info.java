/**
 * Articles as they were: every accepted change is an immutable, numbered revision, kept with the bytes that were sent and
 * with who sent them. Start with {@link news.dateline.articles.revision.domain.RevisionService}.
 */
package news.dateline.articles.revision;
