/**
 * The way of an article's news into the service: {@code messaging} takes events from Kafka, one handler per type, and
 * {@link news.dateline.entities.ingest.domain.ArticleIngestion} applies each in one transaction: the article's state, its
 * mentions, the entities they mean, the counts, and the events that tell of it all.
 *
 * <p>Events come at least once and in any order. A revision is applied only if it is newer than the last; a kill or an
 * erasure is final. What cannot be understood goes to the dead-letter topic with its reason; while the database is away the
 * event waits.
 */
package news.dateline.entities.ingest;
