package news.dateline.articles.ninjs;

import java.time.Instant;

import jakarta.validation.Valid;

import com.fasterxml.jackson.annotation.JsonInclude;

/** When an event or a coverage takes place. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Consistent(
        message = "needs startDate or expectedStartDate, or else endDate or expectedEndDate, and not both of a pair")
public record Dates(
        Instant startDate,
        Instant endDate,
        @TruncatedDateTime String expectedStartDate,
        @TruncatedDateTime String expectedEndDate,
        @ShortText String expectedDuration,
        @Valid Recurrence recurrence)
        implements SelfChecking {

    @Override
    public boolean consistent() {
        boolean starts = (startDate == null) != (expectedStartDate == null);
        boolean ends = (endDate == null) != (expectedEndDate == null);
        return starts || ends;
    }
}
