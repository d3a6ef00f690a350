package news.dateline.articles.ninjs;

import com.fasterxml.jackson.annotation.JsonInclude;

/** The standard that an item claims to follow. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Standard(
        @ShortText String name,
        @ShortText String version,
        @UriText String schema) {}
