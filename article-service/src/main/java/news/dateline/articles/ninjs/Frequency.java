package news.dateline.articles.ninjs;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How often a rule repeats. */
public enum Frequency {
    @JsonProperty("secondly")
    SECONDLY,
    @JsonProperty("minutely")
    MINUTELY,
    @JsonProperty("hourly")
    HOURLY,
    @JsonProperty("daily")
    DAILY,
    @JsonProperty("weekly")
    WEEKLY,
    @JsonProperty("monthly")
    MONTHLY,
    @JsonProperty("yearly")
    YEARLY
}
