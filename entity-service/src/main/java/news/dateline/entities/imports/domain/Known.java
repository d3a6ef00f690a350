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
     * @param preferred whether that is its preferred name
     * @param confirmed whether somebody vouches for it
     * @param identified whether it has external ids
     * @param description what tells it from others; null if nothing does
     */
    record Namesake(
            EntityId id, NameKey key, boolean preferred, boolean confirmed, boolean identified, String description) {}

    /** The candidates and confirmed entities that go by any of these names. */
    List<Namesake> namesakes(Collection<NameKey> keys);

    /** Raises the popularity of entities that were held for less popular. */
    void popular(Map<EntityId, Double> popularity);
}
