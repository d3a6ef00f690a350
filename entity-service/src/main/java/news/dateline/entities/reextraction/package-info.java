/**
 * Analyses articles again, for example by a newer model: a job selects articles, sends them through a topic of their own to
 * whichever replica is free, no faster than it is told, and reports what changed. New revisions go before: an article that changes
 * meanwhile is left to its own event. What a person has decided stays, as it does in a new revision.
 *
 * <p>All of a job's progress is in the database, so that it goes on after a crash of any replica. Start with
 * {@link news.dateline.entities.reextraction.domain.Reextractions}.
 */
package news.dateline.entities.reextraction;
