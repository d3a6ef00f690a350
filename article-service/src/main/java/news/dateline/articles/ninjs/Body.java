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
        String value) {}
