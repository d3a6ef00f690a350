/**
 * Review: what the machine is not sure of, sorted by how much depends on it, and what people decided. A decision is never undone by
 * the machine ({@link news.dateline.entities.review.domain.Judgements} tells it what was decided), only by a person, and each is kept
 * as an example to train and evaluate with.
 *
 * <p>Start with {@link news.dateline.entities.review.domain.DecisionService}.
 */
package news.dateline.entities.review;
