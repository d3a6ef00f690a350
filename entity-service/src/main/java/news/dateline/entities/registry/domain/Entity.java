package news.dateline.entities.registry.domain;

import java.time.Instant;
import java.util.List;

import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityStatus;

/**
 * One thing that articles name.
 *
 * @param id its id, for good
 * @param type what kind of thing it is
 * @param name its preferred name
 * @param status where it stands in the registry
 * @param curated whether a person or an import has made or touched it: the machine no longer renames or removes it
 * @param version counts its changes, from 1; its counts are no part of it
 * @param created when it was made
 * @param changed when its version was
 * @param articles how many articles that readers may see name it; of those that the asker may see, if he is limited to sources
 * @param mentions how often they do
 * @param names all its names, the preferred one first
 * @param details what else is known
 */
public record Entity(
        EntityId id,
        EntityKind type,
        String name,
        EntityStatus status,
        boolean curated,
        int version,
        Instant created,
        Instant changed,
        int articles,
        int mentions,
        List<EntityName> names,
        EntityDetails details) {

    /** Copies the names. */
    public Entity {
        names = List.copyOf(names);
    }

    /** A name that no known entity explains, as the machine enters it. */
    public static Entity candidate(EntityKind type, List<EntityName> names, Instant now) {
        String name = names.getFirst().name();
        return new Entity(
                EntityId.create(),
                type,
                name,
                EntityStatus.CANDIDATE,
                false,
                1,
                now,
                now,
                0,
                0,
                names,
                EntityDetails.NONE);
    }

    /** The same entity with other names. */
    public Entity withNames(List<EntityName> other) {
        return new Entity(
                id, type, name, status, curated, version, created, changed, articles, mentions, other, details);
    }

    /** The same entity, counted over other articles. */
    public Entity withCounts(int otherArticles, int otherMentions) {
        return new Entity(
                id,
                type,
                name,
                status,
                curated,
                version,
                created,
                changed,
                otherArticles,
                otherMentions,
                names,
                details);
    }

    /** The same entity with other details. */
    public Entity withDetails(EntityDetails other) {
        return new Entity(id, type, name, status, curated, version, created, changed, articles, mentions, names, other);
    }
}
