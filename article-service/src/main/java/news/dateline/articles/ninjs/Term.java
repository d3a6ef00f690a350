package news.dateline.articles.ninjs;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A term of a vocabulary. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Term(
        @ShortText String name,
        @UriText String uri,
        @ShortText String literal) {}
