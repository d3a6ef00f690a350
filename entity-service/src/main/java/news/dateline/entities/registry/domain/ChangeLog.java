package news.dateline.entities.registry.domain;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entities.audience.Actor;

/** What goes with every change by a person or an import: the version, a record for the auditors and an event for the world. */
@ApplicationScoped
public class ChangeLog {

    private final EntityVersions versions;
    private final AuditTrail audit;
    private final RegistryEvents events;

    ChangeLog(EntityVersions versions, AuditTrail audit, RegistryEvents events) {
        this.versions = versions;
        this.audit = audit;
        this.events = events;
    }

    /** An entity is new. */
    public void created(Entity entity, EditAction action, Actor actor) {
        versions.keep(entity, new EntityVersions.Change(action, actor));
        audit.add(action, null, entity, actor, entity.created());
        events.created(List.of(entity));
    }

    /** Entities are new, many at once. */
    public void created(List<Entity> entities, EditAction action, Actor actor) {
        shipped(entities, action, actor);
        events.created(entities);
    }

    /**
     * Entities that come with the service are new. Nobody is told of each of them: what articles name is told with the articles,
     * and what changes later is told with all that it is.
     */
    public void shipped(List<Entity> entities, EditAction action, Actor actor) {
        versions.keepAll(entities, new EntityVersions.Change(action, actor));
        audit.addAll(action, entities, actor);
    }

    /** An entity has a new version. */
    public void changed(Entity before, Entity after, EditAction action, Actor actor) {
        versions.keep(before, EntityVersions.Change.BY_MACHINE);
        versions.keep(after, new EntityVersions.Change(action, actor));
        audit.add(action, before, after, actor, after.changed());
        events.changed(List.of(after));
    }

    /** An entity was merged, or stands for itself again; the world is told by whoever knows the survivor. */
    public void merged(Entity before, Entity after, EditAction action, Actor actor) {
        versions.keep(before, EntityVersions.Change.BY_MACHINE);
        versions.keep(after, new EntityVersions.Change(action, actor));
        audit.add(action, before, after, actor, after.changed());
    }
}
