package news.dateline.extraction.pipeline;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import news.dateline.extraction.Document;
import news.dateline.extraction.Language;
import news.dateline.extraction.Language.Source;
import news.dateline.extraction.language.LanguageDetector;
import news.dateline.extraction.language.LanguageDetectors;

/** Settles the language of a text: the one that was given, else the one that its words show. */
final class Languages {

    /** The languages that are told apart; more of them would cost short texts their certainty. */
    private static final Set<String> TOLD_APART = Set.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "sk", "hu", "ro", "bg", "el",
            "sr", "hr", "sl", "lt", "lv", "et", "uk", "be", "ru", "tr", "az", "kk", "uz", "ka", "hy", "he", "ar", "fa",
            "ur", "hi", "bn", "ta", "th", "vi", "id", "zh", "ja", "ko", "sw");

    private static final String WITH_MODEL = "en";

    private static final class Detector {
        private static final LanguageDetector INSTANCE = LanguageDetectors.among(TOLD_APART);
    }

    private Languages() {}

    static Language of(Document document, String text) {
        Optional<String> given = document.language().filter(tag -> !tag.equals(Language.UNDETERMINED));
        return given.map(Language::given)
                .or(() -> Detector.INSTANCE.detect(text).map(found -> new Language(found.tag(), Source.DETECTED)))
                .orElse(new Language(Language.UNDETERMINED, Source.UNKNOWN));
    }

    /** Whether there is a model for a language. */
    static boolean hasModel(Language language) {
        return Locale.forLanguageTag(language.tag()).getLanguage().equals(WITH_MODEL);
    }
}
