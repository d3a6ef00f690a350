/** Queries, candidates and how they are scored. Start with {@link news.dateline.entities.reconciliation.domain.Reconciler}. */
package news.dateline.entities.reconciliation.domain;
