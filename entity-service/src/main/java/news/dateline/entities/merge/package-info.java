/**
 * Merging: two entities turn out to be one, or a merge turns out to be wrong. What is merged keeps all that is its own, and another
 * entity stands for it; undoing takes that away again, whatever came after. Entities that a person has judged not to be the same are
 * not merged.
 *
 * <p>Start with {@link news.dateline.entities.merge.domain.MergeService}; the tree itself is the registry's
 * ({@link news.dateline.entities.registry.domain.MergeTree}).
 */
package news.dateline.entities.merge;
