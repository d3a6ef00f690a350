package news.dateline.articles.ninjs;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import com.fasterxml.jackson.annotation.JsonInclude;

/** How an event repeats. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Recurrence(
        @FewEntries List<@NotNull @TruncatedDateTime String> recurrenceDates,
        @FewEntries List<@NotNull @Valid RecurrenceRule> recurrenceRules) {}
