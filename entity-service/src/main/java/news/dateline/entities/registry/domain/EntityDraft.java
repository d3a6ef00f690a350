package news.dateline.entities.registry.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityStatus;

import static java.util.stream.Collectors.toSet;

/**
 * All that a person or an import says of an entity.
 *
 * @param type what kind of thing it is
 * @param status candidate, confirmed or rejected
 * @param name its preferred name
 * @param names all its names
 * @param details what else is known
 */
public record EntityDraft(
        EntityKind type, EntityStatus status, String name, List<EntityName> names, EntityDetails details) {

    /** Copies the names. */
    public EntityDraft {
        names = List.copyOf(names);
    }

    /** What an entity's own state would be said to be. What merged entities brought along is left out. */
    public static EntityDraft of(Entity entity) {
        var details = entity.details();
        return new EntityDraft(
                entity.type(),
                entity.status(),
                entity.name(),
                entity.names().stream().filter(EntityName::isOwn).toList(),
                details.withExternalIds(
                        details.externalIds().stream().filter(ExternalId::isOwn).toList()));
    }

    /** The same with the preferred name among the names. */
    public EntityDraft complete(Provenance provenance) {
        if (names.stream().anyMatch(given -> given.name().equals(name))) {
            return this;
        }
        var all = new ArrayList<EntityName>();
        all.add(new EntityName(name, NameKind.ofName(name), null, false, provenance, null));
        all.addAll(names);
        return new EntityDraft(type, status, name, all, details);
    }

    /** The same with another status. */
    public EntityDraft withStatus(EntityStatus other) {
        return new EntityDraft(type, other, name, names, details);
    }

    /** The same with other names. */
    public EntityDraft withNames(List<EntityName> others) {
        return new EntityDraft(type, status, name, others, details);
    }

    /** Whether another draft says nothing else; where it has that from and in which order does not matter. */
    public boolean saysTheSameAs(EntityDraft other) {
        return essence().equals(other.essence());
    }

    private List<Object> essence() {
        return List.of(
                type,
                status,
                name,
                names.stream().map(EntityDraft::essence).collect(toSet()),
                Optional.ofNullable(details.description()),
                details.roles(),
                Optional.ofNullable(details.coordinates()),
                details.externalIds().stream().map(ExternalId::toString).collect(toSet()));
    }

    private static EntityName essence(EntityName name) {
        return new EntityName(name.name(), name.kind(), name.language(), name.label(), null, null);
    }

    /** A new entity of this kind, in its first version. */
    public Entity create(Instant now) {
        return new Entity(EntityId.create(), type, name, status, true, 1, now, now, 0, 0, names, details);
    }
}
