package news.dateline.entities.linking.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import news.dateline.entities.audience.Audience;
import news.dateline.entities.registry.domain.EntityId;

/** Keeps why names were taken to mean entities, for as long as an article says so. */
public interface Explanations {

    /** Removes those of an article, in the running transaction. */
    void forget(UUID article);

    /** Keeps those of an article, whose uses of entities are stored already, in the running transaction. */
    void keep(UUID article, Collection<Link> links);

    /** An entity that an article's name was taken to mean, and why. */
    record Explained(EntityId entity, String entityName, Explanation explanation) {}

    /** Those of an article; empty if there is none that the asker may see. */
    Optional<List<Explained>> of(UUID article, Audience audience);
}
