package news.dateline.articles.ninjs;

import com.fasterxml.jackson.annotation.JsonInclude;

/** For whom a coverage is made. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Audience(@ShortText String audience, Integer significance) {}
