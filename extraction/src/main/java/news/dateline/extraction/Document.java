package news.dateline.extraction;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A text to analyse: a headline, a blank line, then paragraphs joined by blank lines; a headline is not needed.
 *
 * @param text at most {@link #MAX_LENGTH} UTF-16 units, without lone surrogates
 * @param language its BCP 47 tag
 * @param date the day it was published, against which relative dates are read
 */
public record Document(String text, String language, Optional<LocalDate> date) {

    /** The longest text that is analysed, in UTF-16 units. */
    public static final int MAX_LENGTH = 1 << 20;

    /** @throws IllegalArgumentException if the text is blank, too long or not well-formed Unicode */
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
        if (language.isBlank()) {
            throw new IllegalArgumentException("the language is empty");
        }
    }
}
