package news.dateline.entities.linking.domain;

import java.util.Collection;
import java.util.List;

/** Finds entities by their names. */
public interface NameIndex {

    /** The entities that go by any of these names and may be linked to: merged ones as their survivors, rejected ones never. */
    List<NameMatch> find(Collection<NameKey> keys);

    /** Keeps other transactions from doing the same with any of these names until this one ends. */
    void lock(Collection<NameKey> keys);
}
