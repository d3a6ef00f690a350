/**
 * Places in a text: code points, as the API and the database count them, and UTF-16 units, as JavaScript and Java do. Start
 * with {@link news.dateline.entities.text.OffsetUnit}.
 */
package news.dateline.entities.text;
