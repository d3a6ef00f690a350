package news.dateline.articles.ninjs;

import jakarta.validation.Valid;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What only news objects of type {@code event} have. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventDetails(
        @UriText String eventStatus,
        @UriText String plannedCoverageStatus,
        @Valid Dates dates,
        @Valid Organisation organiser) {}
