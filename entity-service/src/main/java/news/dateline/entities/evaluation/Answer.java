package news.dateline.entities.evaluation;

import java.util.List;
import java.util.Optional;

import news.dateline.contracts.event.EntityKind;
import news.dateline.entities.linking.domain.Evidence;
import news.dateline.entities.linking.domain.Explanation;
import news.dateline.entities.linking.domain.Link;
import news.dateline.entities.registry.domain.EntityId;

/**
 * What linking said of one name of a document.
 *
 * @param type of what is named
 * @param title the document and the name, for people
 * @param mentions how often it stands in the text
 * @param meant the entity that it means; empty if that is not in the registry
 * @param linked what it was linked to; empty if nothing known
 * @param guess the likeliest entity, even if it was not likely enough; empty if there was none of that name
 */
record Answer(
        EntityKind type,
        String title,
        int mentions,
        Optional<EntityId> meant,
        Optional<EntityId> linked,
        Optional<Guess> guess) {

    /**
     * An entity that the name might mean.
     *
     * @param probability as linking has it, 0-1
     * @param certainty what the probability is made of; none if the guess was not linked to
     */
    record Guess(EntityId entity, double probability, List<Evidence> certainty) {}

    static Answer of(
            EntityKind type, String title, int mentions, Optional<EntityId> meant, Link link, StarterIndex index) {
        Explanation why = link.explanation();
        if (index.entity(link.entity()) != null) {
            var guess = new Guess(link.entity(), why.probability(), why.certainty());
            return new Answer(type, title, mentions, meant, Optional.of(link.entity()), Optional.of(guess));
        }
        var guess = why.others().stream()
                .filter(other -> index.entity(other.entity()) != null)
                .findFirst()
                .map(other -> new Guess(other.entity(), other.probability(), List.of()));
        return new Answer(type, title, mentions, meant, Optional.empty(), guess);
    }

    boolean isRight() {
        return meant.equals(linked);
    }

    /** Whether the name means what was guessed. */
    boolean isGuessRight() {
        return meant.equals(guess.map(Guess::entity));
    }
}
