package news.dateline.entities.registry.domain;

import java.time.Instant;
import java.util.List;

/** Tells the world what changed in the registry, if and when the running transaction is committed. */
public interface RegistryEvents {

    /** Entities are new. */
    void created(List<Entity> entities);

    /** Entities have new versions. */
    void changed(List<Entity> entities);

    /** Another entity stands for these from now on. */
    void merged(List<Entity> entities, EntityId survivor, Instant now);

    /** An entity stands for itself again. */
    void unmerged(Entity entity, EntityId formerSurvivor, Instant now);

    /** Entities are no more. */
    void removed(List<RemovedEntity> entities, Instant now);
}
