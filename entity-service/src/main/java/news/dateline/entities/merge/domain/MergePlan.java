package news.dateline.entities.merge.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.ExternalId;

/**
 * Entities that are to be merged, and why they may not be.
 *
 * @param survivor the entity that is to stand for all
 * @param merged those that are to be merged into it
 * @param members of each of them and of the survivor, all that was merged into it before
 */
record MergePlan(Entity survivor, List<Entity> merged, Map<EntityId, Set<EntityId>> members) {

    /** What stands in the way, each a sentence with what helps. */
    List<String> conflicts(Distinctions distinctions, boolean despiteIds) {
        var conflicts = new ArrayList<String>();
        if (survivor.status() == EntityStatus.REJECTED) {
            conflicts.add(named(survivor) + " is rejected: confirm it first.");
        }
        merged.forEach(entity -> check(entity, conflicts));
        if (conflicts.isEmpty()) {
            checkDistinctions(distinctions, conflicts);
        }
        if (!despiteIds) {
            checkIds(conflicts);
        }
        return conflicts;
    }

    private void check(Entity entity, List<String> conflicts) {
        if (entity.id().equals(survivor.id())) {
            conflicts.add(named(entity) + " cannot be merged into itself, nor into what is part of it.");
        } else if (entity.status() == EntityStatus.MERGED) {
            conflicts.add(
                    members.get(survivor.id()).contains(entity.id())
                            ? named(entity) + " is part of " + named(survivor) + " already."
                            : named(entity)
                                    + " was merged into another entity: merge that one, or undo that merge first.");
        } else if (entity.status() == EntityStatus.REJECTED) {
            conflicts.add(named(entity) + " is rejected: confirm it first.");
        } else if (entity.type() != survivor.type()) {
            conflicts.add(named(entity) + " has the type " + entity.type() + " and " + named(survivor) + " the type "
                    + survivor.type() + ": give one of them the other's type first if it is the same thing.");
        }
    }

    private void checkDistinctions(Distinctions distinctions, List<String> conflicts) {
        var groups = new ArrayList<>(merged);
        groups.addFirst(survivor);
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                var one = groups.get(i);
                var other = groups.get(j);
                distinctions
                        .between(members.get(one.id()), members.get(other.id()))
                        .forEach(judged -> conflicts.add(named(one) + " and " + named(other) + " are not the same, as "
                                + judged.by() + " decided of " + judged.one().uri() + " and "
                                + judged.other().uri() + ": take that decision back first."));
            }
        }
    }

    private void checkIds(List<String> conflicts) {
        var first = new LinkedHashMap<String, ExternalId>();
        survivor.details().externalIds().forEach(id -> first.put(id.scheme(), id));
        for (Entity entity : merged) {
            for (ExternalId id : entity.details().externalIds()) {
                var other = first.putIfAbsent(id.scheme(), id);
                if (other != null && !other.value().equals(id.value())) {
                    conflicts.add(named(entity) + " is " + id + ", but it would become part of " + other
                            + ": correct one of the ids, or send \"despiteIds\": true if both mean the same thing.");
                }
            }
        }
    }

    private static String named(Entity entity) {
        return "\"" + entity.name() + "\" (" + entity.id().uri() + ")";
    }
}
