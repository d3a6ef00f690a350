package news.dateline.entities.mention.domain;

import java.util.List;

import news.dateline.entities.registry.domain.EntityId;

/**
 * What an article says that somebody said.
 *
 * @param speakers who spoke; none if the article does not name them
 * @param place where the words stand
 * @param exact the text of the place
 * @param direct whether these are the speaker's own words, between quotation marks
 */
public record StoredQuote(List<EntityId> speakers, Place place, String exact, boolean direct) {

    /** Copies the speakers. */
    public StoredQuote {
        speakers = List.copyOf(speakers);
    }
}
