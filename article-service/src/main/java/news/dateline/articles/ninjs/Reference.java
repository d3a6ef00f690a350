package news.dateline.articles.ninjs;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A purchase order, a work order. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reference(@ShortText String name, @ShortText String value) {}
