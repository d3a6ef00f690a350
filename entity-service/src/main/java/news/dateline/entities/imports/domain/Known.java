package news.dateline.entities.imports.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.linking.domain.NameKey;
import news.dateline.entities.registry.domain.EntityId;

/** What the registry knows by name already, and how well known that is. */
public interface Known {

    /**
     * An entity of a certain type that goes by a certain name.
     *
     * @param id its id
     * @param key by which it was found
     * @param status whether somebody vouches for it; merged ones are told as such
     * @param preferred whether that is its preferred name
     * @param identified whether it has external ids
     * @param description what tells it from others; null if nothing does
     * @param said whether a line of the import has that name and description
     * @param used whether an earlier batch of the import meant it
     */
    record Namesake(
            EntityId id,
            NameKey key,
            EntityStatus status,
            boolean preferred,
            boolean identified,
            String description,
            boolean said,
            boolean used) {}

    /** All entities that go by any of these names, as an import's lines find them. */
    List<Namesake> namesakes(Collection<NameKey> keys, ImportId job);

    /** Raises the popularity of entities that were held for less popular. */
    void popular(Map<EntityId, Double> popularity);
}
