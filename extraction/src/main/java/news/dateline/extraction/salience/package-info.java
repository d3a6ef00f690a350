/**
 * How central an entity is to its text. Start with {@link news.dateline.extraction.salience.Salience}.
 */
package news.dateline.extraction.salience;
