/**
 * Text in, annotations out: finds what a news text names and how central each name is to it. Plain Java, no knowledge of
 * HTTP, databases or the registry's ids. Start with {@link news.dateline.extraction.Extractor}.
 */
package news.dateline.extraction;
