package news.dateline.articles.search.domain;

import java.util.Locale;
import java.util.Map;

import static java.util.Map.entry;

/** Which of PostgreSQL's text search configurations a language is indexed with. */
public final class TextConfig {

    /** For languages that PostgreSQL cannot stem, and texts of unknown language. */
    public static final String SIMPLE = "simple";

    private static final Map<String, String> BY_LANGUAGE = Map.ofEntries(
            entry("ar", "arabic"),
            entry("ca", "catalan"),
            entry("da", "danish"),
            entry("de", "german"),
            entry("el", "greek"),
            entry("en", "english"),
            entry("es", "spanish"),
            entry("eu", "basque"),
            entry("fi", "finnish"),
            entry("fr", "french"),
            entry("ga", "irish"),
            entry("hi", "hindi"),
            entry("hu", "hungarian"),
            entry("hy", "armenian"),
            entry("id", "indonesian"),
            entry("it", "italian"),
            entry("lt", "lithuanian"),
            entry("nb", "norwegian"),
            entry("ne", "nepali"),
            entry("nl", "dutch"),
            entry("nn", "norwegian"),
            entry("no", "norwegian"),
            entry("pt", "portuguese"),
            entry("ro", "romanian"),
            entry("ru", "russian"),
            entry("sr", "serbian"),
            entry("sv", "swedish"),
            entry("ta", "tamil"),
            entry("tr", "turkish"),
            entry("yi", "yiddish"));

    private TextConfig() {}

    /**
     * The configuration of a language.
     *
     * @param language a BCP 47 tag; null if unknown
     */
    public static String of(String language) {
        if (language == null) {
            return SIMPLE;
        }
        String primary = language.split("-", 2)[0].toLowerCase(Locale.ROOT);
        return BY_LANGUAGE.getOrDefault(primary, SIMPLE);
    }
}
