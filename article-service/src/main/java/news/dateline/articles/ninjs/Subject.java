package news.dateline.articles.ninjs;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What the content is about, with how sure and how central that is, in per cent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Subject(
        @ShortText String name,
        @ShortText String rel,
        @UriText String uri,
        @ShortText String literal,
        @ShortText String creator,
        @Min(0) @Max(100) Integer relevance,
        @Min(0) @Max(100) Integer confidence) {}
