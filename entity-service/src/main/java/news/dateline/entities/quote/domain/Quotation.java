package news.dateline.entities.quote.domain;

import java.util.List;

import news.dateline.entities.mention.domain.Place;
import news.dateline.entities.registry.domain.EntityId;

/**
 * A quote as an entity's page shows it.
 *
 * @param position where it stands in the list
 * @param headline the article's; null if it has none
 * @param place where it stands in the article
 * @param exact the words
 * @param direct whether they stand between quotation marks
 * @param speakers whose words they are
 */
public record Quotation(
        QuotePosition position, String headline, Place place, String exact, boolean direct, List<Speaker> speakers) {

    /** Copies the speakers. */
    public Quotation {
        speakers = List.copyOf(speakers);
    }

    /** The same with its speakers. */
    public Quotation withSpeakers(List<Speaker> found) {
        return new Quotation(position, headline, place, exact, direct, found);
    }

    /** Somebody who said it. */
    public record Speaker(EntityId id, String name) {}
}
