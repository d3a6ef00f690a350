package news.dateline.entities.imports.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import news.dateline.entities.linking.domain.NameKey;
import news.dateline.entities.registry.domain.EntityId;

/** What the registry knows by name already, and how well known that is. */
public interface Known {

    /**
     * An entity of a certain type that goes by a certain name.
     *
     * @param id its id
     * @param key by which it was found
     * @param identified whether it has external ids
     */
    record Namesake(EntityId id, NameKey key, boolean identified) {}

    /** The candidates and confirmed entities that go by any of these names. */
    List<Namesake> namesakes(Collection<NameKey> keys);

    /** Raises the popularity of entities that were held for less popular. */
    void popular(Map<EntityId, Double> popularity);
}
