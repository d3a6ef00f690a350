package news.dateline.entities.insight.domain;

import java.util.Optional;

import news.dateline.contracts.event.EntityKind;

/**
 * Which part of a ranking of entities is wanted.
 *
 * @param window the time whose articles count
 * @param type only entities of this type
 * @param least in how many articles of the window at least
 * @param after where the ranking goes on
 * @param limit the most that are returned
 * @param <P> the position of an entity in the ranking
 */
public record Ranking<P>(Window window, Optional<EntityKind> type, int least, Optional<P> after, int limit) {

    /** The beginning of the same ranking. */
    Ranking<P> first(int most) {
        return new Ranking<>(window, type, least, Optional.empty(), most);
    }
}
