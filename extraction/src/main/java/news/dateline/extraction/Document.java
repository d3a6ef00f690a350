package news.dateline.extraction;

import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A text to analyse: a headline, a blank line, then paragraphs joined by blank lines; a headline is not needed.
 *
 * @param text at most {@link #MAX_LENGTH} UTF-16 units, without lone surrogates and NUL
 * @param language its BCP 47 tag; absent, or "und", if it is to be told from the text
 * @param date the day it was published, against which relative dates are read
 */
public record Document(String text, Optional<String> language, Optional<LocalDate> date) {

    /** The longest text that is analysed, in UTF-16 units. */
    public static final int MAX_LENGTH = 1 << 20;

    private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());

    /**
     * @throws IllegalArgumentException if the text is blank, too long, not well-formed Unicode or binary, or if there is no
     *     such language; the message says which
     */
    public Document {
        if (text.isBlank()) {
            throw new IllegalArgumentException("the text is empty");
        }
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "the text has " + text.length() + " characters, more than " + MAX_LENGTH);
        }
        if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw new IllegalArgumentException("the text is not well-formed Unicode: it has a lone surrogate");
        }
        if (text.indexOf(0) >= 0) {
            throw new IllegalArgumentException("the text is binary: it has a NUL character");
        }
        if (language.isPresent() && !isLanguage(language.get())) {
            throw new IllegalArgumentException("there is no language \"" + language.get() + "\"");
        }
    }

    /** A text whose language is known. */
    public Document(String text, String language, Optional<LocalDate> date) {
        this(text, Optional.of(language), date);
    }

    /**
     * Whether something is a well-formed BCP 47 tag of a language: a two-letter code of ISO 639-1, or a code of three
     * letters, of which there are too many to be checked.
     */
    public static boolean isLanguage(String tag) {
        try {
            String code = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
            return code.length() == 3 || TWO_LETTERS.contains(code) || tag.equals(Language.UNDETERMINED);
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
