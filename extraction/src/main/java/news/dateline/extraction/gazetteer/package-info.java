/**
 * What is known before a text is read: names with their types, and the small closed word lists that the rules ask. All
 * of it is resource files beside these classes. Start with {@link news.dateline.extraction.gazetteer.Gazetteer}.
 */
package news.dateline.extraction.gazetteer;
