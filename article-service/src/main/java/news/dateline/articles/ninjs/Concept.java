package news.dateline.articles.ninjs;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A thing that the content is about. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Concept(
        @ShortText String name,
        @ShortText String rel,
        @UriText String uri,
        @ShortText String literal) {}
