package news.dateline.extraction.language;

/**
 * What a detector makes of a text.
 *
 * @param tag the BCP 47 tag of the language, "en"
 * @param confidence how sure it is among the languages in question, 0-1
 */
public record DetectedLanguage(String tag, double confidence) {}
