/**
 * What was found where: the state of each article as far as it is known here, its mentions, and how it names its entities.
 * Killed, withheld and erased articles have none; what is under embargo is kept but only the newsroom sees it. Start with
 * {@link news.dateline.entities.mention.domain.ArticleAnalysis}; {@code api} serves it by article and by entity.
 */
package news.dateline.entities.mention;
