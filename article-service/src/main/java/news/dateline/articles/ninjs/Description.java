package news.dateline.articles.ninjs;

import jakarta.validation.constraints.NotNull;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A caption or summary. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Description(
        @ShortText String role,
        @ShortText String contentType,
        @NotNull @LongText String value) {}
