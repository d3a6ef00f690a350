package news.dateline.articles.ninjs;

import com.fasterxml.jackson.annotation.JsonInclude;

/** An event the content is about. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventReference(
        @ShortText String id,
        @ShortText String name,
        @ShortText String rel,
        @UriText String uri,
        @ShortText String literal) {}
