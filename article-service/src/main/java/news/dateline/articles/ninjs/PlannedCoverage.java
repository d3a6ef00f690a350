package news.dateline.articles.ninjs;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

import com.fasterxml.jackson.annotation.JsonInclude;

import news.dateline.contracts.event.PubStatus;

/** What the provider plans to deliver about an event. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlannedCoverage(
        @UriText String uri,
        @ShortText String title,
        PubStatus pubStatus,
        NewsObjectType type,
        @Valid Commissioned commissioned,
        @Valid Dates dates,
        @FewEntries List<@NotNull @Valid Audience> audiences,
        @FewEntries List<@NotNull @ShortText String> exclAudience,
        @LongText String edNote,
        @Min(1) @Max(9) Integer urgency,
        @LanguageTag String language,
        @Valid ItemCount itemCount,
        @PositiveOrZero Integer wordCount,
        @FewEntries List<@NotNull @Valid Rendition> renditions) {}
