package news.dateline.entities.gazetteer.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import news.dateline.entities.registry.domain.EntityId;
import news.dateline.extraction.gazetteer.Entry;

/** The names that the gazetteer is to know: those of confirmed entities and of what was merged into them. */
public interface ConfirmedNames {

    /**
     * A time in the life of the database: every change whose transaction is older can be seen.
     *
     * @param transaction as PostgreSQL counts transactions
     */
    record Moment(long transaction) {}

    /** Now. */
    Moment now();

    /** Tells all names, those of one entity one after the other, and never holds more than some of them. */
    void forEach(Consumer<Entry> consumer);

    /** About how many there are. */
    int estimate();

    /** The entities whose names, or what they are names of, changed since a moment. Some may be told again the next time. */
    Set<EntityId> changedSince(Moment moment);

    /** The names of some entities; of those that are not confirmed, none. */
    Map<EntityId, List<Entry>> of(Collection<EntityId> ids);

    /** Forgets changes that were before a time; whoever has not asked since then must load all names again. */
    void forget(Instant before);
}
