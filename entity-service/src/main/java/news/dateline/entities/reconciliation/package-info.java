/**
 * Matches other people's tables against the registry by the Reconciliation Service API of the W3C's community group: version
 * 0.2, which OpenRefine speaks, and beside it the draft of 1.0. Both read the same
 * {@link news.dateline.entities.reconciliation.domain.Reconciler}; only their JSON differs.
 *
 * <p>A score is how alike the names are and how many of the given property values fit, 0-100; see
 * {@code Scoring}. Nobody is shown a name or a number that the registry would not show.
 */
package news.dateline.entities.reconciliation;
