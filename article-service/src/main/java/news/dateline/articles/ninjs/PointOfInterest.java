package news.dateline.articles.ninjs;

import com.fasterxml.jackson.annotation.JsonInclude;

/** The main point of a picture, in pixels from its top left. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PointOfInterest(Integer x, Integer y) {}
