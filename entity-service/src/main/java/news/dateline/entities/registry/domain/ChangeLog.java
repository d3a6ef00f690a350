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
        versions.keepAll(entities, new EntityVersions.Change(action, actor));
        audit.addAll(action, entities, actor);
        events.created(entities);
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
