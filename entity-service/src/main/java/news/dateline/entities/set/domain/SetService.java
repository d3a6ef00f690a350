package news.dateline.entities.set.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.github.f4b6a3.uuid.UuidCreator;

import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.EntityReader;
import news.dateline.entities.registry.domain.SetAccess;

/** Makes and changes sets, each time in one transaction. A set that is not shared does not exist for others. */
@ApplicationScoped
public class SetService implements SetAccess {

    /** The most entities that a set may hold: a filter by more is slower than none. */
    public static final int MOST_MEMBERS = 10_000;

    private static final int MOST_SETS = 1_000;

    private final Sets sets;
    private final EntityReader entities;
    private final SetEvents events;
    private final Clock clock;

    SetService(Sets sets, EntityReader entities, SetEvents events, Clock clock) {
        this.sets = sets;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /** A set that somebody may read. */
    public Optional<EntitySet> find(UUID id, String reader) {
        return sets.find(id).filter(set -> isVisible(set, reader));
    }

    @Override
    public boolean mayRead(UUID set, String subject) {
        return find(set, subject).isPresent();
    }

    private static boolean isVisible(EntitySet set, String reader) {
        return set.shared() || set.owner().equals(reader);
    }

    /** Makes a set. */
    @Transactional
    public SetOutcome create(SetDraft draft, String owner) {
        if (sets.count(owner) >= MOST_SETS) {
            return new SetOutcome.Refused("You have " + MOST_SETS + " sets: delete one first.");
        }
        Instant now = clock.instant();
        var set = new EntitySet(
                UuidCreator.getTimeOrderedEpoch(),
                draft.name(),
                draft.description(),
                owner,
                draft.shared(),
                1,
                now,
                now,
                0);
        return sets.add(set) ? done(set.id()) : new SetOutcome.NameTaken();
    }

    /** Changes what is said of a set. */
    @Transactional
    public SetOutcome change(UUID id, SetDraft draft, SetPrecondition precondition, String caller) {
        return ofOwner(id, caller, set -> {
            precondition.require(set);
            return sets.change(id, draft, clock.instant()) ? done(id) : new SetOutcome.NameTaken();
        });
    }

    /** Deletes a set. */
    @Transactional
    public SetOutcome remove(UUID id, SetPrecondition precondition, String caller) {
        return ofOwner(id, caller, set -> {
            precondition.require(set);
            events.removed(id, sets.nextRevision(id), clock.instant());
            sets.remove(id);
            return new SetOutcome.Done(set);
        });
    }

    /** Puts entities into a set; those that are in it stay. */
    @Transactional
    public SetOutcome put(UUID id, List<EntityId> added, String caller) {
        return ofOwner(id, caller, set -> {
            var known = entities.findAll(added).stream().map(Entity::id).toList();
            var unknown =
                    added.stream().filter(entity -> !known.contains(entity)).findFirst();
            if (unknown.isPresent()) {
                return new SetOutcome.Refused("There is no " + unknown.get().uri() + ": leave it out.");
            }
            if (set.size() + added.size() > MOST_MEMBERS) {
                return new SetOutcome.Refused("A set holds at most " + MOST_MEMBERS + " entities: make another one.");
            }
            sets.put(id, added, clock.instant());
            return done(id);
        });
    }

    /** Takes an entity out of a set. */
    @Transactional
    public SetOutcome take(UUID id, EntityId entity, String caller) {
        return ofOwner(id, caller, set -> sets.take(id, entity) ? done(id) : new SetOutcome.Missing());
    }

    private SetOutcome ofOwner(UUID id, String caller, Function<EntitySet, SetOutcome> change) {
        var found = sets.lock(id).filter(set -> isVisible(set, caller));
        if (found.isEmpty()) {
            return new SetOutcome.Missing();
        }
        return found.get().owner().equals(caller) ? change.apply(found.get()) : new SetOutcome.NotYours();
    }

    private SetOutcome done(UUID id) {
        var set = sets.find(id).orElseThrow();
        events.changed(set, sets.nextRevision(id), sets.entries(id), clock.instant());
        return new SetOutcome.Done(set);
    }
}
