package news.dateline.entities.registry.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import news.dateline.entities.audience.Actor;

/**
 * The versions that an entity had through the hands of people and imports. Versions of candidates that the machine made in between
 * are not kept, except the last one before a hand was laid on it.
 */
public interface EntityVersions {

    /** Keeps an entity's present state in the running transaction; does nothing if this version is kept already. */
    void keep(Entity entity, Change change);

    /** Keeps the present state of many entities at once. */
    void keepAll(List<Entity> entities, Change change);

    /**
     * The versions of an entity, the newest first.
     *
     * @param before only versions below this one
     * @param limit the most that are returned
     */
    List<EntityVersion> list(EntityId id, int before, int limit);

    /** One version of an entity. */
    Optional<EntityVersion> find(EntityId id, int version);

    /**
     * How a version came to be.
     *
     * @param action in what way
     * @param actor by whom; null for the machine
     */
    record Change(EditAction action, Actor actor) {

        /** The machine's own doing. */
        public static final Change BY_MACHINE = new Change(EditAction.FOUND, null);
    }

    /**
     * A version of an entity.
     *
     * @param version its number
     * @param at when it came to be
     * @param action in what way
     * @param subject by whom; null for the machine
     * @param client by which program; null for the machine
     * @param state what the entity was then
     */
    record EntityVersion(
            int version, Instant at, EditAction action, String subject, String client, EntityDraft state) {}
}
