/**
 * Which language a text is in, for senders who do not say. A thin layer over Apache OpenNLP, so that the library can be
 * replaced. Start with {@link news.dateline.extraction.language.LanguageDetectors}.
 */
package news.dateline.extraction.language;
