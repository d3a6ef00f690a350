/**
 * Serves version 0.2 ({@link news.dateline.entities.reconciliation.api.Reconciliation02Resource}) and the draft of 1.0
 * ({@link news.dateline.entities.reconciliation.api.Reconciliation10Resource}) of the API, and makes expiring addresses of both.
 */
package news.dateline.entities.reconciliation.api;
