package news.dateline.articles.ninjs;

import java.time.Instant;

import jakarta.validation.constraints.Positive;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A rule by which an event repeats, as in iCalendar. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecurrenceRule(
        Frequency frequency,
        @Positive Integer interval,
        Instant until,
        @Positive Integer count) {}
