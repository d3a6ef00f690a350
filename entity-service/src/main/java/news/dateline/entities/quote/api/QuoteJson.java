package news.dateline.entities.quote.api;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.dateline.entities.quote.domain.Quotation;
import news.dateline.entities.text.OffsetUnit;

/** A quote as clients read it; the headline is absent if the article has none. */
@Schema(name = "Quote")
@RegisterForReflection(targets = {QuoteJson.class, QuoteJson.SpeakerJson.class})
@JsonInclude(JsonInclude.Include.NON_NULL)
record QuoteJson(
        String articleUri,
        String headline,
        Instant published,
        int start,
        int end,
        String exact,
        boolean direct,
        List<SpeakerJson> speakers) {

    /** Somebody who said it. */
    @Schema(name = "QuoteSpeaker")
    record SpeakerJson(String uri, String name) {}

    static QuoteJson of(Quotation quotation, OffsetUnit unit) {
        return new QuoteJson(
                quotation.position().article().uri(),
                quotation.headline(),
                quotation.position().published(),
                quotation.place().start(unit),
                quotation.place().end(unit, quotation.exact()),
                quotation.exact(),
                quotation.direct(),
                quotation.speakers().stream()
                        .map(speaker -> new SpeakerJson(speaker.id().uri(), speaker.name()))
                        .toList());
    }
}
