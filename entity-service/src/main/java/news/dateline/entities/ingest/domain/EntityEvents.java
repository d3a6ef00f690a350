package news.dateline.entities.ingest.domain;

import java.time.Instant;
import java.util.List;

import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.mention.domain.EntityUse;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.RemovedEntity;

/** Tells the world what came of an article, if and when the transaction in which it came is committed. */
public interface EntityEvents {

    /**
     * What an article changed in the registry.
     *
     * @param created new entities
     * @param changed entities with other names
     * @param removed entities that are no more
     */
    record RegistryChanges(List<Entity> created, List<Entity> changed, List<RemovedEntity> removed) {

        /** Copies the lists. */
        public RegistryChanges {
            created = List.copyOf(created);
            changed = List.copyOf(changed);
            removed = List.copyOf(removed);
        }
    }

    /**
     * Tells what an article names, and what that changed in the registry.
     *
     * @param language null if the article has no text any more
     */
    void extracted(
            ArticleId article,
            int revision,
            String language,
            String modelVersion,
            List<EntityUse> uses,
            RegistryChanges changes,
            Instant now);

    /** Tells what changed in the registry, without a word of the article. */
    void registryChanged(RegistryChanges changes, Instant now);
}
