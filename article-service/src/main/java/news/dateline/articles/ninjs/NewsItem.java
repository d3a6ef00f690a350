package news.dateline.articles.ninjs;

import java.time.Instant;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import com.fasterxml.jackson.annotation.JsonInclude;

import news.dateline.contracts.event.PubStatus;

/** A news item in ninjs 3.1, IPTC's "News in JSON": every property of the standard's schema, in its order. All are optional here;
 * what a request must have is checked where it is accepted.
 *
 * @param name only in {@link #associations}: what the item is to the one that holds it
 * @param rel only in {@link #associations}: the relationship */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NewsItem(
        @ShortText String name,
        @ShortText String rel,
        @UriText String uri,
        NewsObjectType type,
        RepresentationType representationType,
        @ShortText String profile,
        @ShortText String version,
        Instant firstCreated,
        Instant versionCreated,
        Instant contentCreated,
        Instant embargoedUntil,
        PubStatus pubStatus,

        @Min(value = 1, message = Limits.URGENCY_MESSAGE) @Max(value = 9, message = Limits.URGENCY_MESSAGE)
        Integer urgency,

        @ShortText String copyrightHolder,
        @LongText String copyrightNotice,
        @LongText String usageTerms,
        @LongText String edNote,
        @LanguageTag String language,
        @FewEntries List<@NotNull @Valid Description> descriptions,
        @FewEntries List<@NotNull @Valid Body> bodies,
        @FewEntries List<@NotNull @Valid Headline> headlines,
        @FewEntries List<@NotNull @Valid Person> people,
        @FewEntries List<@NotNull @Valid Organisation> organisations,
        @FewEntries List<@NotNull @Valid Place> places,
        @FewEntries List<@NotNull @Valid Subject> subjects,
        @FewEntries List<@NotNull @Valid EventReference> events,
        @Valid EventDetails eventDetails,
        @FewEntries List<@NotNull @Valid PlannedCoverage> plannedCoverage,
        @FewEntries List<@NotNull @Valid Concept> objects,
        @FewEntries List<@NotNull @Valid InfoSource> infoSources,
        @ShortText String title,
        @ShortText String by,
        @ShortText String slugline,
        @ShortText String located,
        @FewEntries List<@NotNull @Valid Rendition> renditions,
        @FewEntries List<@NotNull @Associated @Valid NewsItem> associations,
        @FewEntries List<@NotNull @Valid AltId> altIds,
        @FewEntries List<@NotNull @Valid TrustIndicator> trustIndicators,
        @Valid Standard standard,
        @FewEntries List<@NotNull @Valid Genre> genres,
        Instant expires,
        @Valid RightsInfo rightsInfo,
        @Valid Term digitalSourceType) {

    /** A news item of which nothing is known. */
    public static NewsItem empty() {
        return NewsItemBuilder.EMPTY;
    }

    /** A copy to change. */
    public NewsItemBuilder with() {
        return new NewsItemBuilder(this);
    }
}
