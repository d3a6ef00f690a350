/**
 * Sets: watch lists of entities, private to their owner or shared with all. The registry's list takes a set as a filter. A member that
 * is merged counts as what stands for it.
 *
 * <p>Start with {@link news.dateline.entities.set.domain.SetService}.
 */
package news.dateline.entities.set;
