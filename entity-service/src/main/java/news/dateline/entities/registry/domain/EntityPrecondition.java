package news.dateline.entities.registry.domain;

/** What must hold of an entity for a change to be made; asked while the entity is locked. */
@FunctionalInterface
public interface EntityPrecondition {

    /** Anything may be changed: for jobs that have read and locked the entity themselves. */
    EntityPrecondition NONE = entity -> {};

    /** Returns if it holds; else throws whatever the caller wants to hear, and the change is not made. */
    void require(Entity entity);
}
