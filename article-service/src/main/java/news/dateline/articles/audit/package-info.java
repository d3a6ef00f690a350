/**
 * The audit trail: a record of every change, which nobody can alter unseen. Records are written in the transaction of the
 * change; a moment later they are chained, each with the hash of the one before, by one replica at a time, so that writers
 * never wait for each other. Start with {@link news.dateline.articles.audit.domain.AuditChain}.
 */
package news.dateline.articles.audit;
