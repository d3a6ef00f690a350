package news.dateline.extraction.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;

import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Apache OpenNLP's detector by sequences of one to three letters, restricted to some of its 183 languages. */
final class NgramLanguageDetector implements LanguageDetector {

    /** More text makes it slower, not better. */
    private static final int LONGEST = 300;

    private static final int LEAST_LETTERS = 8;

    /** If any other language is so many times likelier than the best one in question, the text is in none of them. */
    private static final double MUCH_LIKELIER = 2;

    /** The model has the parts of some macrolanguages. */
    private static final Map<String, String> PARTS =
            Map.of("zh", "cmn", "fa", "pes", "lv", "lvs", "et", "ekk", "ar", "ara");

    private static final class Model {
        private static final LanguageDetectorME DETECTOR = read();

        private static LanguageDetectorME read() {
            try (InputStream in = LanguageDetectorME.class.getResourceAsStream("/langdetect-183.bin")) {
                if (in == null) {
                    throw new IllegalStateException("the model of the language detector is missing");
                }
                return new LanguageDetectorME(new LanguageDetectorModel(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** BCP 47 tags by ISO 639-3 codes. */
    private final Map<String, String> tags = new HashMap<>();

    NgramLanguageDetector(Set<String> languages) {
        Set<String> supported = Set.of(Model.DETECTOR.getSupportedLanguages());
        for (String tag : languages) {
            String code = code(tag);
            if (!supported.contains(code)) {
                throw new IllegalArgumentException("the language " + tag + " cannot be detected");
            }
            tags.put(code, tag);
        }
    }

    @Override
    public Optional<DetectedLanguage> detect(String text) {
        String beginning = beginning(text);
        if (beginning
                        .codePoints()
                        .filter(Character::isLetter)
                        .limit(LEAST_LETTERS)
                        .count()
                < LEAST_LETTERS) {
            return Optional.empty();
        }
        double share = 0;
        double likeliest = 0;
        double best = 0;
        String tag = "";
        for (Language language : Model.DETECTOR.predictLanguages(beginning)) {
            double confidence = language.getConfidence();
            likeliest = Math.max(likeliest, confidence);
            if (tags.containsKey(language.getLang())) {
                share += confidence;
                tag = confidence > best ? tags.get(language.getLang()) : tag;
                best = Math.max(best, confidence);
            }
        }
        boolean foreign = best == 0 || likeliest > MUCH_LIKELIER * best;
        return foreign ? Optional.empty() : Optional.of(new DetectedLanguage(tag, Math.min(1, best / share)));
    }

    private static String beginning(String text) {
        String stripped =
                text.substring(0, Math.min(text.length(), 4 * LONGEST)).strip();
        int end = Math.min(stripped.length(), LONGEST);
        boolean cut = end > 0 && end < stripped.length() && Character.isHighSurrogate(stripped.charAt(end - 1));
        return stripped.substring(0, cut ? end - 1 : end);
    }

    private static String code(String tag) {
        try {
            String part = PARTS.get(tag);
            return part != null ? part : Locale.forLanguageTag(tag).getISO3Language();
        } catch (MissingResourceException e) {
            throw new IllegalArgumentException("no language tag: " + tag, e);
        }
    }
}
