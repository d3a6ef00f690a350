/**
 * Completes the API description with what is the same for every operation, so that no resource repeats it: who may call it, and
 * the problems that it can answer with. Start with {@link news.dateline.articles.description.CommonAnswers}.
 */
package news.dateline.articles.description;
