package news.dateline.entities.registry.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Changes the names that the machine finds for entities, within the caller's transaction, which has locked the entities.
 * Each name is kept with the articles that give it, so that it is shown to those who may see one of them and goes with the
 * last.
 */
public interface NameWriter {

    /** Forgets what an article called entities. */
    void forget(UUID article);

    /**
     * Records what an article calls entities. Candidates that no person has touched get the names that they do not have yet.
     *
     * @param created entities that the running transaction has entered with names of their own
     * @return whose names are more now
     */
    Set<EntityId> give(UUID article, List<LearnedNames> names, List<Entity> created);

    /**
     * Removes names that no article gives any more, and chooses the preferred names of candidates that no person has
     * touched: one that readers may see before one that they may not, a full name before a short form.
     *
     * @param ids the entities whose names may have lost or won articles that give them
     * @param enriched those whose names are more already
     * @return the entities that changed, as they now are
     */
    List<Entity> settle(Collection<EntityId> ids, Set<EntityId> enriched, Instant now);
}
