/**
 * What the articles tell of an entity over time and together with others. Lists show what the asker may see; every number
 * covers what readers may see, for whoever asks: usable articles that are not under embargo, as the registry's own counts do.
 *
 * <p>Numbers come from the table {@code entity_hour}, which the database keeps along with {@code article_entity}. Start with
 * {@link news.dateline.entities.insight.domain.Activity}.
 */
package news.dateline.entities.insight;
