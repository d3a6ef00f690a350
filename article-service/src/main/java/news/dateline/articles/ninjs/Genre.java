package news.dateline.articles.ninjs;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What kind of journalism the content is; the standard leaves the form of its uri open. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Genre(
        @ShortText String name,
        @ShortText String uri,
        @ShortText String literal) {}
