package news.dateline.articles.ninjs;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonInclude;

/** The content in one format. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Body(
        @ShortText String role,
        @ShortText String contentType,
        @PositiveOrZero Long charCount,
        @PositiveOrZero Long wordCount,

        @NotNull @Size(max = Limits.BODY, message = Limits.BODY_MESSAGE)
        String value) {

    /** How many characters a value may have, markup included. */
    public static final int LONGEST = Limits.BODY;

    /** The same as a sentence. */
    public static final String LONGEST_MESSAGE = Limits.BODY_MESSAGE;
}
