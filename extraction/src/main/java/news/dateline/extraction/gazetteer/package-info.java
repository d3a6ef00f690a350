/**
 * What is known before a text is read. {@link news.dateline.extraction.gazetteer.Gazetteer} has the names of a registry
 * and can be changed while the service runs: begin there, then see {@code NameTable} for the automaton. {@link
 * news.dateline.extraction.gazetteer.KnownNames} and {@link news.dateline.extraction.gazetteer.Lexicon} are the names
 * and the small closed word lists that come with the library, resource files beside these classes.
 */
package news.dateline.extraction.gazetteer;
