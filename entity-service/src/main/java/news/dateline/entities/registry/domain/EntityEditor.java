package news.dateline.entities.registry.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.audience.Actor;
import news.dateline.entities.audience.Audience;

/** Enters and changes entities on behalf of people and imports, each time in one transaction. */
@ApplicationScoped
public class EntityEditor {

    private final EntityReader reader;
    private final EntityWriter writer;
    private final ChangeLog log;
    private final Clock clock;

    EntityEditor(EntityReader reader, EntityWriter writer, ChangeLog log, Clock clock) {
        this.reader = reader;
        this.writer = writer;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Enters a new entity.
     *
     * @param action {@link EditAction#CREATED} or {@link EditAction#IMPORTED}
     */
    @Transactional
    public EditOutcome create(EntityDraft draft, EditAction action, Actor actor) {
        var faults = faults(draft);
        if (!faults.isEmpty()) {
            return new EditOutcome.Invalid(faults);
        }
        writer.lockExternalIds(draft.details().externalIds());
        var taken = writer.owners(draft.details().externalIds());
        if (!taken.isEmpty()) {
            return new EditOutcome.Taken(taken);
        }
        var entity = draft.create(clock.instant());
        writer.enter(List.of(entity), Map.of());
        var stored = stored(entity.id());
        log.created(stored, action, actor);
        return new EditOutcome.Created(stored);
    }

    /**
     * Replaces what is said of an entity. Names that articles give and the caller may not see are kept.
     *
     * @param audience what the caller may see
     * @param action in what way
     */
    @Transactional
    public EditOutcome replace(
            EntityId id,
            EntityDraft draft,
            EntityPrecondition precondition,
            Audience audience,
            EditAction action,
            Actor actor) {
        return change(id, precondition, entity -> withUnseen(draft, entity, audience), action, actor);
    }

    /** Changes an entity's status and nothing else. */
    @Transactional
    public EditOutcome judge(
            EntityId id, EntityStatus status, EntityPrecondition precondition, EditAction action, Actor actor) {
        return change(id, precondition, entity -> EntityDraft.of(entity).withStatus(status), action, actor);
    }

    private EditOutcome change(
            EntityId id,
            EntityPrecondition precondition,
            Function<Entity, EntityDraft> wish,
            EditAction action,
            Actor actor) {
        writer.lock(List.of(id));
        var found = reader.findAll(List.of(id)).stream().findFirst();
        if (found.isEmpty()) {
            return new EditOutcome.Missing();
        }
        Entity before = found.get();
        Optional<EntityId> survivor = reader.survivor(id);
        if (before.status() == EntityStatus.MERGED && survivor.isPresent()) {
            return new EditOutcome.Merged(survivor.get());
        }
        precondition.require(before);
        EntityDraft draft = wish.apply(before);
        var faults = faults(draft);
        if (!faults.isEmpty()) {
            return new EditOutcome.Invalid(faults);
        }
        return save(before, draft, action, actor);
    }

    private EditOutcome save(Entity before, EntityDraft draft, EditAction action, Actor actor) {
        var ids = draft.details().externalIds();
        writer.lockExternalIds(ids);
        var taken = writer.owners(ids).stream()
                .filter(other -> !other.owner().equals(before.id()))
                .toList();
        if (!taken.isEmpty()) {
            return new EditOutcome.Taken(taken);
        }
        if (draft.saysTheSameAs(EntityDraft.of(before)) && before.curated()) {
            return new EditOutcome.Unchanged(before);
        }
        Instant now = clock.instant();
        writer.replace(before.id(), draft, now);
        var after = stored(before.id());
        log.changed(before, after, action, actor);
        return new EditOutcome.Changed(after);
    }

    private List<Fault> faults(EntityDraft draft) {
        var faults = new ArrayList<>(DraftRules.check(draft));
        var roles = draft.details().roles();
        var organizations = roles.stream()
                .map(Role::organizationId)
                .filter(Objects::nonNull)
                .toList();
        var known = reader.findAll(organizations).stream().map(Entity::id).toList();
        for (int i = 0; i < roles.size(); i++) {
            var organization = roles.get(i).organizationId();
            if (organization != null && !known.contains(organization)) {
                faults.add(new Fault("/roles/" + i + "/organizationUri", "must be an entity that exists"));
            }
        }
        return faults;
    }

    private EntityDraft withUnseen(EntityDraft draft, Entity entity, Audience audience) {
        if (audience.seesAll()) {
            return draft;
        }
        var seen = reader.find(entity.id(), audience).map(Entity::names).orElse(List.of());
        var unseen = entity.names().stream().filter(name -> name.isOwn() && !seen.contains(name));
        return draft.withNames(Stream.concat(draft.names().stream(), unseen).toList());
    }

    private Entity stored(EntityId id) {
        return reader.findAll(List.of(id)).getFirst();
    }
}
