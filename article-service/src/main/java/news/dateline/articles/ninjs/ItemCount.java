package news.dateline.articles.ninjs;

import jakarta.validation.constraints.PositiveOrZero;

import com.fasterxml.jackson.annotation.JsonInclude;

/** How many items are planned. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ItemCount(
        @PositiveOrZero Integer rangeFrom, @PositiveOrZero Integer rangeTo) {}
