package news.dateline.entities.analysis.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.Mention;
import news.dateline.extraction.NamedEntity;
import news.dateline.extraction.Quote;
import news.dateline.extraction.Reference;
import news.dateline.extraction.Role;
import news.dateline.extraction.Span;
import news.dateline.extraction.Stage;
import news.dateline.extraction.Value;
import news.dateline.extraction.ValueType;

/** What was found in a text, as clients read it. Each says where it is and which stage and model it is owed to. */
final class FindingJson {

    private FindingJson() {}

    /**
     * A name.
     *
     * @param entity an index into the list of entities
     */
    @Schema(name = "ExtractedMention")
    record MentionJson(
            int start,
            int end,
            String exact,
            EntityType type,
            double confidence,
            Stage stage,
            String model,
            int entity) {

        static MentionJson of(Mention mention, Offsets offsets) {
            return new MentionJson(
                    offsets.of(mention.span().start()),
                    offsets.of(mention.span().end()),
                    mention.exact(),
                    mention.type(),
                    mention.confidence(),
                    mention.stage(),
                    mention.model(),
                    mention.entity());
        }
    }

    /**
     * All mentions of one thing.
     *
     * @param demonymOf for a people, the index of its place, if the text names that too
     */
    @Schema(name = "ExtractedEntity")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EntityJson(String name, List<String> aliases, EntityType type, double salience, Integer demonymOf) {

        static EntityJson of(NamedEntity entity) {
            var place = entity.demonymOf();
            return new EntityJson(
                    entity.name(),
                    entity.aliases(),
                    entity.type(),
                    entity.salience(),
                    place.isPresent() ? place.getAsInt() : null);
        }
    }

    /** Words that mean an entity without naming it: "the president". */
    @Schema(name = "ExtractedReference")
    record ReferenceJson(int start, int end, String exact, int entity, Stage stage, String model) {

        static ReferenceJson of(Reference reference, Offsets offsets) {
            return new ReferenceJson(
                    offsets.of(reference.span().start()),
                    offsets.of(reference.span().end()),
                    reference.exact(),
                    reference.entity(),
                    reference.stage(),
                    reference.model());
        }
    }

    /**
     * A date, a time, an amount or a quantity.
     *
     * @param value in ISO 8601 or as a decimal number; absent if the words do not settle it
     * @param unit the ISO 4217 currency of money, the unit of a quantity; absent for other types
     */
    @Schema(name = "ExtractedValue")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ValueJson(
            int start,
            int end,
            String exact,
            ValueType type,
            @Schema(examples = "2024-03-11") String value,
            @Schema(examples = "USD") String unit,
            Stage stage,
            String model) {

        static ValueJson of(Value value, Offsets offsets) {
            return new ValueJson(
                    offsets.of(value.span().start()),
                    offsets.of(value.span().end()),
                    value.exact(),
                    value.type(),
                    value.normalised().orElse(null),
                    value.unit().orElse(null),
                    value.stage(),
                    value.model());
        }
    }

    /**
     * A title, office or occupation.
     *
     * @param mention the index of the mention of the person that it stands with
     * @param entity the index of the person
     */
    @Schema(name = "ExtractedRole")
    record RoleJson(int start, int end, String exact, int mention, int entity, Stage stage, String model) {

        static RoleJson of(Role role, List<Mention> mentions, Offsets offsets) {
            return new RoleJson(
                    offsets.of(role.span().start()),
                    offsets.of(role.span().end()),
                    role.exact(),
                    role.mention(),
                    mentions.get(role.mention()).entity(),
                    role.stage(),
                    role.model());
        }
    }

    /**
     * What somebody said.
     *
     * @param direct whether these are the speaker's own words, between quotation marks
     * @param speakers the indices of the entities that spoke
     * @param cue the word that says that something was said; absent where the text has none
     */
    @Schema(name = "ExtractedQuote")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record QuoteJson(
            int start,
            int end,
            String exact,
            boolean direct,
            List<Integer> speakers,
            CueJson cue,
            Stage stage,
            String model) {

        static QuoteJson of(Quote quote, Offsets offsets) {
            return new QuoteJson(
                    offsets.of(quote.span().start()),
                    offsets.of(quote.span().end()),
                    quote.exact(),
                    quote.direct(),
                    quote.speakers(),
                    quote.cue().map(cue -> CueJson.of(cue, offsets)).orElse(null),
                    quote.stage(),
                    quote.model());
        }
    }

    /** Where the word of saying stands. */
    @Schema(name = "ExtractedCue")
    record CueJson(int start, int end) {

        static CueJson of(Span span, Offsets offsets) {
            return new CueJson(offsets.of(span.start()), offsets.of(span.end()));
        }
    }
}
