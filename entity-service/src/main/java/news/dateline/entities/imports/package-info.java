/**
 * Imports: files of entities that the registry takes in. A file is kept as it was sent until its job is done, so that any
 * replica can work it off, and another can go on where one stopped.
 *
 * <p>{@link news.dateline.entities.imports.domain.ImportRunner}, the class to read first, works a job off line by line, in
 * transactions of some hundred lines that note how far they came;
 * {@link news.dateline.entities.imports.domain.RecordIntake} finds the entity that a line means, or makes one;
 * {@code formats} knows what files look like.
 */
package news.dateline.entities.imports;
