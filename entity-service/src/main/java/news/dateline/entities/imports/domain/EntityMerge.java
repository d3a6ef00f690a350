package news.dateline.entities.imports.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.registry.domain.DraftRules;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityDetails;
import news.dateline.entities.registry.domain.EntityDraft;
import news.dateline.entities.registry.domain.EntityName;
import news.dateline.entities.registry.domain.ExternalId;

/** Completes what is known of an entity by what a record says. What is known already stays as it is. */
final class EntityMerge {

    private final EntityDraft known;
    private final Entity entity;
    private final EntityDraft said;

    EntityMerge(Entity entity, EntityDraft said) {
        this.known = EntityDraft.of(entity);
        this.entity = entity;
        this.said = said;
    }

    /** Why the record cannot mean the entity, if it cannot. */
    Optional<String> contradiction() {
        if (known.type() != said.type()) {
            return Optional.of("The line says that it is of type " + said.type() + ", and the registry has it as "
                    + known.type() + ": mend one of the two.");
        }
        return said.details().externalIds().stream()
                .filter(id -> !isKnown(id) && has(known.details(), id))
                .findFirst()
                .map(id -> "The line says " + id
                        + ", and the entity that it means has another id of that scheme: mend one" + " of the two.");
    }

    /** Both together. A candidate that nobody has judged gets the status that the record brings. */
    EntityDraft together() {
        var status = known.status() == EntityStatus.CANDIDATE ? said.status() : known.status();
        return new EntityDraft(known.type(), status, known.name(), names(), details());
    }

    private List<EntityName> names() {
        var names = new ArrayList<>(known.names());
        Set<String> spellings = new HashSet<>();
        Set<List<String>> seen = new HashSet<>();
        Set<String> labelled = new HashSet<>();
        // What merged entities brought along is known as well, and stays theirs.
        entity.names().forEach(name -> {
            spellings.add(name.name());
            seen.add(key(name));
            if (name.isOwn() && name.label()) {
                labelled.add(language(name));
            }
        });
        for (EntityName name : said.names()) {
            boolean isNew = name.language() == null ? spellings.add(name.name()) : seen.add(key(name));
            if (isNew && names.size() < DraftRules.MOST_NAMES) {
                boolean label = name.label() && labelled.add(language(name));
                names.add(new EntityName(name.name(), name.kind(), name.language(), label, name.provenance(), null));
            }
        }
        return names;
    }

    private static List<String> key(EntityName name) {
        return List.of(name.name(), language(name));
    }

    private static String language(EntityName name) {
        return name.language() == null ? "" : name.language();
    }

    private EntityDetails details() {
        var mine = known.details();
        var theirs = said.details();
        var ids = new ArrayList<>(mine.externalIds());
        theirs.externalIds().stream()
                .filter(id -> !isKnown(id) && !has(mine, id))
                .forEach(ids::add);
        return new EntityDetails(
                mine.description() == null ? theirs.description() : mine.description(),
                mine.roles().isEmpty() ? theirs.roles() : mine.roles(),
                mine.coordinates() == null ? theirs.coordinates() : mine.coordinates(),
                ids);
    }

    /** Its own id in this registry is what an export calls it where there is no other. */
    private boolean isKnown(ExternalId id) {
        return id.value().equals(entity.id().toString())
                || entity.details().externalIds().stream()
                        .anyMatch(other -> other.toString().equals(id.toString()));
    }

    /** Whether there is one of its scheme. */
    private static boolean has(EntityDetails details, ExternalId id) {
        return details.externalIds().stream().anyMatch(other -> other.scheme().equals(id.scheme()));
    }
}
