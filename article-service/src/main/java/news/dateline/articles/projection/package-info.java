/**
 * What this service knows of entities: which ones an article names, what they are called, which were merged. It follows the
 * topics of entity-service, so that articles can be searched and counted by entity without asking anybody. Start with
 * {@link news.dateline.articles.projection.domain.EntityProjection}.
 */
package news.dateline.articles.projection;
