package news.dateline.extraction.pipeline;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import news.dateline.extraction.Document;
import news.dateline.extraction.Language;
import news.dateline.extraction.Language.Source;
import news.dateline.extraction.language.LanguageDetector;
import news.dateline.extraction.language.LanguageDetectors;

/**
 * Settles the language of a text: the one that was given, else the one that its words show. A few words, names among them,
 * do not show it surely; such a text in Latin letters is read as English.
 */
final class Languages {

    /** The languages that are told apart; more of them would cost short texts their certainty. */
    private static final Set<String> TOLD_APART = Set.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "sk", "hu", "ro", "bg", "el",
            "sr", "hr", "sl", "lt", "lv", "et", "uk", "be", "ru", "tr", "az", "kk", "uz", "ka", "hy", "he", "ar", "fa",
            "ur", "hi", "bn", "ta", "th", "vi", "id", "zh", "ja", "ko", "sw");

    private static final String WITH_MODEL = "en";

    /** Among so many languages, a lead of this size is rarely wrong; short texts with foreign names stay below. */
    private static final double SURE = 0.05;

    private static final class Detector {
        private static final LanguageDetector INSTANCE = LanguageDetectors.among(TOLD_APART);
    }

    private Languages() {}

    static Language of(Document document, String text) {
        Optional<String> given = document.language().filter(tag -> !tag.equals(Language.UNDETERMINED));
        return given.map(Language::given).orElseGet(() -> detected(text));
    }

    private static Language detected(String text) {
        boolean latin = isLatin(text);
        return Detector.INSTANCE
                .detect(text)
                .filter(found -> found.tag().equals(WITH_MODEL) || found.confidence() >= SURE || !latin)
                .map(found -> new Language(found.tag(), Source.DETECTED))
                .orElse(new Language(latin ? WITH_MODEL : Language.UNDETERMINED, Source.UNKNOWN));
    }

    private static boolean isLatin(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .limit(1)
                .anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN);
    }

    /** Whether there is a model for a language. */
    static boolean hasModel(Language language) {
        return Locale.forLanguageTag(language.tag()).getLanguage().equals(WITH_MODEL);
    }
}
