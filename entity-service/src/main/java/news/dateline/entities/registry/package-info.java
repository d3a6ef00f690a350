/**
 * The registry: every person, organisation, place, group, event, work or product that articles name, once each. Names are
 * compared in a normalised form ({@link news.dateline.entities.registry.domain.NormalisedName}).
 *
 * <p>An entity that the machine made is a <em>candidate</em>; when the last article that names it is gone it is removed
 * again, unless a person has touched it. Counts cover what readers may see: usable articles that are not under embargo.
 *
 * <p>Start with {@link news.dateline.entities.registry.domain.Entity}; {@code api} serves it, {@code store} keeps it.
 */
package news.dateline.entities.registry;
