/**
 * The stages of an article's life and what may be done in each: the rules, without the doing. Depends on nothing of the
 * service, so that every feature can ask it. Start with {@link news.dateline.articles.lifecycle.Operation}, which is the
 * table of transitions.
 */
package news.dateline.articles.lifecycle;
