/**
 * Soft locks: an editor who works on an article keeps others from writing into it, for a while. Locks end by themselves, and
 * an editor can take one over. They guard plain writes, corrections and most decisions; a kill, a take-down and an erasure
 * wait for nobody. Start with {@link news.dateline.articles.editlock.domain.EditLockService}.
 */
package news.dateline.articles.editlock;
