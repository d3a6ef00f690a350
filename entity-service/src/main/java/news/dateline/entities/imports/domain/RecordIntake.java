package news.dateline.entities.imports.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entities.audience.Audience;
import news.dateline.entities.linking.domain.NameIndex;
import news.dateline.entities.linking.domain.NameKey;
import news.dateline.entities.registry.domain.ChangeLog;
import news.dateline.entities.registry.domain.DraftRules;
import news.dateline.entities.registry.domain.EditAction;
import news.dateline.entities.registry.domain.EditOutcome;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityDraft;
import news.dateline.entities.registry.domain.EntityEditor;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.EntityPrecondition;
import news.dateline.entities.registry.domain.EntityReader;
import news.dateline.entities.registry.domain.EntityWriter;
import news.dateline.entities.registry.domain.ExternalId;
import news.dateline.entities.registry.domain.Fault;
import news.dateline.entities.registry.domain.NormalisedName;
import news.dateline.entities.registry.domain.TakenId;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

/**
 * Takes lines into the registry, some hundred at a time, within the caller's transaction. Which entity a line means:
 *
 * <ol>
 *   <li>The one that has one of its external ids, or what that was merged into. If its ids are several entities', nothing is
 *       taken in: a person must say whether those are one.
 *   <li>Else, if neither has external ids, the confirmed one of its type whose preferred name it is; of several the one of the
 *       same description, or else the oldest that no other line of the same batch describes. So a file without ids that is sent
 *       again means what it meant.
 *   <li>Else the only one of its type that goes by its name, if that has no external id yet, as the candidates that articles gave
 *       rise to. One that has an id is somebody else until a person says otherwise.
 *   <li>Else a new one.
 * </ol>
 *
 * <p>An entity that is there is completed and never contradicted; one that a person has rejected stays as it is.
 */
@ApplicationScoped
class RecordIntake {

    private final EntityReader reader;
    private final EntityWriter writer;
    private final EntityEditor editor;
    private final ChangeLog log;
    private final NameIndex names;
    private final Known known;
    private final Clock clock;

    RecordIntake(
            EntityReader reader,
            EntityWriter writer,
            EntityEditor editor,
            ChangeLog log,
            NameIndex names,
            Known known,
            Clock clock) {
        this.reader = reader;
        this.writer = writer;
        this.editor = editor;
        this.log = log;
        this.names = names;
        this.known = known;
        this.clock = clock;
    }

    Taken take(List<Line> lines, ImportJob job) {
        var tally = new Tally();
        var sound = new ArrayList<Line.Telling>();
        for (Line line : lines) {
            switch (line) {
                case Line.Passed passed -> tally.passed();
                case Line.Faulty faulty -> tally.fault(faulty.number(), faulty.problem(), faulty.text());
                case Line.Telling telling -> {
                    var faults = DraftRules.check(telling.record().draft());
                    if (faults.isEmpty()) {
                        sound.add(telling);
                    } else {
                        tally.fault(telling, text(faults));
                    }
                }
            }
        }
        new Batch(sound, job, tally).take();
        return tally.taken(lines.size());
    }

    private static String text(List<Fault> faults) {
        return faults.stream()
                .map(fault -> fault.pointer() + " " + fault.message())
                .collect(joining("; "));
    }

    /** What becomes of the lines of one batch. */
    private final class Batch {

        private final List<Line.Telling> lines;
        private final ImportJob job;
        private final Tally tally;
        private final Map<EntityId, Double> popularity = new HashMap<>();
        private final Map<String, TakenId> owners;
        private final Map<NameKey, List<Known.Namesake>> namesakes;
        private final Map<Line.Telling, EntityId> described;

        Batch(List<Line.Telling> lines, ImportJob job, Tally tally) {
            this.lines = lines;
            this.job = job;
            this.tally = tally;
            var ids = lines.stream().flatMap(line -> ids(line).stream()).toList();
            var keys = lines.stream().map(Batch::key).collect(toSet());
            writer.lockExternalIds(ids);
            names.lock(keys);
            owners = writer.owners(ids).stream()
                    .collect(toMap(taken -> taken.id().toString(), taken -> taken, (one, same) -> one));
            namesakes = known.namesakes(keys).stream().collect(groupingBy(Known.Namesake::key));
            described = findDescribed();
        }

        /** What lines mean that have the description of an entity beside its name, each another one. */
        private Map<Line.Telling, EntityId> findDescribed() {
            var found = new HashMap<Line.Telling, EntityId>();
            for (Line.Telling line : lines) {
                own(line)
                        .filter(namesake -> isDescribed(namesake, line))
                        .map(Known.Namesake::id)
                        .filter(id -> !found.containsValue(id))
                        .min(Comparator.naturalOrder())
                        .ifPresent(id -> found.put(line, id));
            }
            return found;
        }

        /** The entities that a line without ids may tell of once more. */
        private Stream<Known.Namesake> own(Line.Telling line) {
            return ids(line).isEmpty()
                    ? namesakes.getOrDefault(key(line), List.of()).stream()
                            .filter(namesake -> !namesake.identified() && namesake.preferred() && namesake.confirmed())
                    : Stream.empty();
        }

        private static List<ExternalId> ids(Line.Telling line) {
            return line.record().draft().details().externalIds();
        }

        private static NameKey key(Line.Telling line) {
            var draft = line.record().draft();
            return new NameKey(draft.type(), NormalisedName.of(draft.name()));
        }

        void take() {
            var created = new ArrayList<Entity>();
            var fame = new HashMap<EntityId, Double>();
            var meant = new LinkedHashMap<Line.Telling, EntityId>();
            var used = new HashSet<EntityId>();
            var fresh = new HashSet<String>();
            Instant now = clock.instant();
            for (Line.Telling line : lines) {
                Set<EntityId> byId = byIds(line);
                Optional<EntityId> found = byId.size() == 1 ? byId.stream().findFirst() : byName(line, used);
                if (byId.size() > 1) {
                    tally.fault(line, clash(line));
                } else if (ids(line).stream().anyMatch(id -> fresh.contains(id.toString()))) {
                    tally.fault(line, "An earlier line has one of the same external ids: put both into one line.");
                } else if (found.isPresent()) {
                    used.add(found.get());
                    meant.put(line, found.get());
                } else {
                    created.add(line.record().draft().create(now));
                    fame.put(created.getLast().id(), line.record().popularity());
                }
                ids(line).forEach(id -> fresh.add(id.toString()));
            }
            writer.enter(created, fame);
            if (job.isShipped()) {
                log.shipped(created, EditAction.IMPORTED, job.actor());
            } else {
                log.created(created, EditAction.IMPORTED, job.actor());
            }
            tally.created(created.size());
            complete(meant);
            known.popular(popularity);
        }

        private Set<EntityId> byIds(Line.Telling line) {
            return ids(line).stream()
                    .map(id -> owners.get(id.toString()))
                    .filter(Objects::nonNull)
                    .map(TakenId::owner)
                    .map(owner -> reader.survivor(owner).orElse(owner))
                    .collect(toSet());
        }

        private Optional<EntityId> byName(Line.Telling line, Set<EntityId> used) {
            Predicate<EntityId> free = id -> !used.contains(id) && !described.containsValue(id);
            return Optional.ofNullable(described.get(line))
                    .filter(id -> !used.contains(id))
                    .or(() -> own(line).map(Known.Namesake::id).filter(free).min(Comparator.naturalOrder()))
                    .or(() -> Optional.of(namesakes.getOrDefault(key(line), List.of()))
                            .filter(same -> same.size() == 1)
                            .map(List::getFirst)
                            .filter(only -> !only.identified())
                            .map(Known.Namesake::id)
                            .filter(free));
        }

        private static boolean isDescribed(Known.Namesake namesake, Line.Telling line) {
            return Objects.equals(
                    namesake.description(), line.record().draft().details().description());
        }

        private String clash(Line.Telling line) {
            var whose = new TreeSet<String>();
            ids(line)
                    .forEach(id -> Optional.ofNullable(owners.get(id.toString()))
                            .ifPresent(taken -> whose.add(id + " is \"" + taken.name() + "\" ("
                                    + taken.owner().uri() + ")")));
            return "The external ids belong to different entities: " + String.join(", ", whose)
                    + ". Merge those if they are one, or mend the line.";
        }

        private void complete(Map<Line.Telling, EntityId> meant) {
            Map<EntityId, Entity> entities =
                    reader.findAll(meant.values()).stream().collect(toMap(Entity::id, entity -> entity));
            meant.forEach((line, id) -> Optional.ofNullable(entities.get(id))
                    .ifPresentOrElse(entity -> complete(line, entity), tally::passed));
        }

        private void complete(Line.Telling line, Entity entity) {
            switch (entity.status()) {
                case REJECTED, MERGED -> tally.passed();
                case CANDIDATE, CONFIRMED -> {
                    var merge = new EntityMerge(entity, line.record().draft());
                    merge.contradiction().ifPresentOrElse(why -> tally.fault(line, why), () -> {
                        popularity.put(entity.id(), line.record().popularity());
                        change(line, entity, merge.together());
                    });
                }
            }
        }

        private void change(Line.Telling line, Entity entity, EntityDraft draft) {
            if (entity.curated() && draft.saysTheSameAs(EntityDraft.of(entity))) {
                tally.unchanged();
                return;
            }
            var outcome = editor.replace(
                    entity.id(), draft, EntityPrecondition.NONE, Audience.NEWSROOM, EditAction.IMPORTED, job.actor());
            switch (outcome) {
                case EditOutcome.Changed now -> tally.changed();
                case EditOutcome.Created now -> tally.changed();
                case EditOutcome.Unchanged still -> tally.unchanged();
                case EditOutcome.Invalid invalid ->
                    tally.fault(
                            line,
                            "Together with what is known of the entity already, the" + " line breaks rules: "
                                    + text(invalid.faults()));
                case EditOutcome.Taken taken -> tally.fault(line, clash(line));
                case EditOutcome.Merged merged -> tally.passed();
                case EditOutcome.Missing missing -> tally.passed();
            }
        }
    }
}
