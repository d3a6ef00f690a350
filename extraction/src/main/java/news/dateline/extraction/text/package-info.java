/**
 * The shape of a text before anyone asks what it means: its normal form, words with exact offsets, where sentences
 * open, headline and dateline. Start with {@link news.dateline.extraction.text.Layout}.
 */
package news.dateline.extraction.text;
