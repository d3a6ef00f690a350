package news.dateline.entities.registry.domain;

import java.util.List;

/**
 * What is known of an entity beside its names.
 *
 * @param description one sentence that tells it from others of its name; null if there is none
 * @param roles what it is or was, the most important first
 * @param coordinates where it is; null if it is nowhere in particular
 * @param externalIds what it is called elsewhere
 */
public record EntityDetails(
        String description, List<Role> roles, Coordinates coordinates, List<ExternalId> externalIds) {

    /** Nothing but a name is known. */
    public static final EntityDetails NONE = new EntityDetails(null, List.of(), null, List.of());

    /** Copies the lists. */
    public EntityDetails {
        roles = List.copyOf(roles);
        externalIds = List.copyOf(externalIds);
    }

    /** The same with other roles. */
    public EntityDetails withRoles(List<Role> others) {
        return new EntityDetails(description, others, coordinates, externalIds);
    }

    /** The same with other external ids. */
    public EntityDetails withExternalIds(List<ExternalId> others) {
        return new EntityDetails(description, roles, coordinates, others);
    }
}
