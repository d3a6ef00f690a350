/** Finds entities by names that are nearly right. */
package news.dateline.entities.reconciliation.store;
