package news.dateline.articles.ninjs;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The generic type of a news object. */
public enum NewsObjectType {
    @JsonProperty("text")
    TEXT,
    @JsonProperty("audio")
    AUDIO,
    @JsonProperty("video")
    VIDEO,
    @JsonProperty("picture")
    PICTURE,
    @JsonProperty("graphic")
    GRAPHIC,
    @JsonProperty("composite")
    COMPOSITE,
    @JsonProperty("component")
    COMPONENT,
    @JsonProperty("event")
    EVENT,
    @JsonProperty("planning")
    PLANNING
}
