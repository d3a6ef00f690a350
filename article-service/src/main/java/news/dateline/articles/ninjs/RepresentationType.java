package news.dateline.articles.ninjs;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether an item is shown with all its properties. */
public enum RepresentationType {
    @JsonProperty("full")
    FULL,
    @JsonProperty("partial")
    PARTIAL
}
