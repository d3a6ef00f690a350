package news.dateline.articles.ninjs;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the lines of a video are scanned. */
public enum ScanType {
    @JsonProperty("progressive")
    PROGRESSIVE,
    @JsonProperty("interlaced")
    INTERLACED
}
