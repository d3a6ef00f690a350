package news.dateline.entities.merge.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;

import news.dateline.entities.audience.Actor;
import news.dateline.entities.registry.domain.ChangeLog;
import news.dateline.entities.registry.domain.EditAction;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.EntityReader;
import news.dateline.entities.registry.domain.EntityWriter;
import news.dateline.entities.registry.domain.MergeParticipant;
import news.dateline.entities.registry.domain.MergeTree;
import news.dateline.entities.registry.domain.RegistryEvents;

/** Merges entities and undoes merges, each time in one transaction. */
@ApplicationScoped
public class MergeService {

    private final EntityReader reader;
    private final EntityWriter writer;
    private final MergeTree tree;
    private final Merges merges;
    private final Distinctions distinctions;
    private final Instance<MergeParticipant> participants;
    private final ChangeLog log;
    private final RegistryEvents events;
    private final Clock clock;

    MergeService(
            EntityReader reader,
            EntityWriter writer,
            MergeTree tree,
            Merges merges,
            Distinctions distinctions,
            @Any Instance<MergeParticipant> participants,
            ChangeLog log,
            RegistryEvents events,
            Clock clock) {
        this.reader = reader;
        this.writer = writer;
        this.tree = tree;
        this.merges = merges;
        this.distinctions = distinctions;
        this.participants = participants;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Merges entities into another.
     *
     * @param target what they are the same as. If it was merged itself, they become part of what stands for it, and come along if
     *     that merge is undone
     * @param ids the entities
     * @param despiteIds whether they may have different ids in one scheme
     */
    @Transactional
    public MergeOutcome merge(EntityId target, List<EntityId> ids, boolean despiteIds, Actor actor) {
        tree.lock();
        var wanted = new LinkedHashSet<>(ids);
        var unknown = unknown(target, wanted);
        if (!unknown.isEmpty()) {
            return new MergeOutcome.Unknown(unknown);
        }
        EntityId root = reader.survivor(target).orElseThrow();
        var members = members(root, wanted);
        writer.lock(members.values().stream().flatMap(Set::stream).distinct().toList());
        var plan = new MergePlan(find(root), wanted.stream().map(this::find).toList(), members);
        var conflicts = plan.conflicts(distinctions, despiteIds);
        if (!conflicts.isEmpty()) {
            return new MergeOutcome.Refused(conflicts);
        }
        return new MergeOutcome.Done(carryOut(plan, target, actor));
    }

    private Entity carryOut(MergePlan plan, EntityId target, Actor actor) {
        Instant now = clock.instant();
        EntityId root = plan.survivor().id();
        var merged = plan.merged().stream().map(Entity::id).toList();
        for (Entity entity : plan.merged()) {
            tree.attach(entity.id(), target, now);
            merges.add(entity.id(), target, entity.status(), now, actor.subject());
        }
        participants.forEach(participant -> participant.absorb(merged, root));
        tree.recount(with(merged, root));
        tree.renew(root, now);
        plan.merged().forEach(before -> log.merged(before, find(before.id()), EditAction.MERGED, actor));
        Entity survivor = find(root);
        log.changed(plan.survivor(), survivor, EditAction.ABSORBED, actor);
        var gone =
                merged.stream().flatMap(id -> plan.members().get(id).stream()).toList();
        events.merged(reader.findAll(gone), root, now);
        return survivor;
    }

    /** Undoes the merge of an entity: it stands for itself again, with all that had been merged into it before. */
    @Transactional
    public MergeOutcome undo(EntityId id, Actor actor) {
        tree.lock();
        var merge = merges.find(id);
        if (merge.isEmpty()) {
            return new MergeOutcome.Unknown(List.of(id));
        }
        EntityId root = reader.survivor(id).orElseThrow();
        Set<EntityId> released = tree.members(id);
        writer.lock(with(released, root));
        Entity before = find(id);
        Entity survivorBefore = find(root);
        Instant now = clock.instant();
        tree.detach(id, merge.get().statusBefore(), now);
        merges.undo(id, now, actor.subject());
        participants.forEach(participant -> participant.release(released, root, id));
        tree.recount(List.of(id, root));
        tree.renew(root, now);
        Entity again = find(id);
        log.merged(before, again, EditAction.UNMERGED, actor);
        log.changed(survivorBefore, find(root), EditAction.RELEASED, actor);
        events.unmerged(again, root, now);
        var others = released.stream().filter(other -> !other.equals(id)).toList();
        events.merged(reader.findAll(others), id, now);
        return new MergeOutcome.Done(again);
    }

    private List<EntityId> unknown(EntityId target, Set<EntityId> ids) {
        var all = with(ids, target);
        var known = reader.findAll(all).stream().map(Entity::id).toList();
        return all.stream().filter(id -> !known.contains(id)).toList();
    }

    private Map<EntityId, Set<EntityId>> members(EntityId root, Set<EntityId> ids) {
        var members = new LinkedHashMap<EntityId, Set<EntityId>>();
        with(ids, root).forEach(id -> members.put(id, tree.members(id)));
        return members;
    }

    private Entity find(EntityId id) {
        return reader.findAll(List.of(id)).getFirst();
    }

    private static List<EntityId> with(Collection<EntityId> ids, EntityId one) {
        var all = new ArrayList<>(new HashSet<>(ids));
        if (!all.contains(one)) {
            all.add(one);
        }
        return all;
    }
}
