package news.dateline.entities.imports.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entities.linking.domain.NameIndex;
import news.dateline.entities.registry.domain.ChangeLog;
import news.dateline.entities.registry.domain.DraftRules;
import news.dateline.entities.registry.domain.EditAction;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.EntityReader;
import news.dateline.entities.registry.domain.EntityWriter;
import news.dateline.entities.registry.domain.ExternalId;
import news.dateline.entities.registry.domain.TakenId;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

/**
 * Takes lines into the registry, some hundred at a time, within the caller's transaction. Which entity a line means:
 *
 * <ol>
 *   <li>The one that has one of its external ids. If its ids are several entities', nothing is taken in: a person must say
 *       whether those are one.
 *   <li>Else the one that was exported as this line.
 *   <li>Else, if neither has external ids, the one of its type whose preferred name it is and that has the same description; if
 *       none has, the oldest that no line of the file describes and no earlier one meant. So a file without ids that is sent
 *       again means what it meant.
 *   <li>Else the only one of its type that goes by its name, if that has no external id yet, as the candidates that articles gave
 *       rise to. One that has an id is somebody else until a person says otherwise.
 *   <li>Else a new one.
 * </ol>
 *
 * <p>An entity that is there is completed and never contradicted, and what it was merged into in its stead; one that a person
 * has rejected stays as it is. It makes no difference in which batches the lines of a file come.
 */
@ApplicationScoped
class RecordIntake {

    private final EntityReader reader;
    private final EntityWriter writer;
    private final RecordCompletion completion;
    private final ChangeLog log;
    private final NameIndex names;
    private final Known known;
    private final ImportMemory memory;
    private final Clock clock;

    RecordIntake(
            EntityReader reader,
            EntityWriter writer,
            RecordCompletion completion,
            ChangeLog log,
            NameIndex names,
            Known known,
            ImportMemory memory,
            Clock clock) {
        this.reader = reader;
        this.writer = writer;
        this.completion = completion;
        this.log = log;
        this.names = names;
        this.known = known;
        this.memory = memory;
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
                        tally.fault(telling, LineProblems.brokenRules(faults));
                    }
                }
            }
        }
        List<Line.Telling> left = sound;
        while (!left.isEmpty()) {
            left = new Round(left, job, tally).take();
        }
        return tally.taken(lines.size());
    }

    private static List<ExternalId> ids(Line.Telling line) {
        return line.record().draft().details().externalIds();
    }

    /** What becomes of lines of which none tells of what another one enters. */
    private final class Round {

        private final List<Line.Telling> lines;
        private final ImportJob job;
        private final Tally tally;
        private final Map<Line.Telling, Saying> sayings = new LinkedHashMap<>();
        private final Map<String, TakenId> owners;
        private final Set<EntityId> here;
        private final Meanings meanings;
        private final List<Entity> created = new ArrayList<>();
        private final Map<EntityId, Double> fame = new HashMap<>();
        private final Map<Line.Telling, EntityId> meant = new LinkedHashMap<>();
        /** External ids that the registry does not have yet. */
        private final Set<String> newIds = new HashSet<>();
        /** What is said of new entities without ids. */
        private final Set<Saying> newSayings = new HashSet<>();

        Round(List<Line.Telling> lines, ImportJob job, Tally tally) {
            this.lines = lines;
            this.job = job;
            this.tally = tally;
            lines.forEach(line -> sayings.put(line, Saying.of(line)));
            var ids = lines.stream().flatMap(line -> ids(line).stream()).toList();
            var keys = sayings.values().stream().map(Saying::key).collect(toSet());
            writer.lockExternalIds(ids);
            names.lock(keys);
            owners = writer.owners(ids).stream()
                    .collect(toMap(taken -> taken.id().toString(), taken -> taken, (one, same) -> one));
            here = here(lines);
            meanings = new Meanings(known.namesakes(keys, job.id()).stream().collect(groupingBy(Known.Namesake::key)));
        }

        /** Which entities that lines were exported as are in this registry. */
        private Set<EntityId> here(List<Line.Telling> lines) {
            var exported = lines.stream()
                    .map(line -> line.record().uri())
                    .filter(Objects::nonNull)
                    .collect(toSet());
            return reader.findBriefly(exported).stream().map(Entity::id).collect(toSet());
        }

        /** Takes in what tells of none of the round's new entities; the rest is returned. */
        List<Line.Telling> take() {
            var left = new ArrayList<Line.Telling>();
            Instant now = clock.instant();
            for (Line.Telling line : lines) {
                if (tellsOfNews(line)) {
                    left.add(line);
                } else {
                    find(line, now);
                }
                ids(line).stream()
                        .map(ExternalId::toString)
                        .filter(id -> !owners.containsKey(id))
                        .forEach(newIds::add);
            }
            writer.enter(created, fame);
            if (job.isShipped()) {
                log.shipped(created, EditAction.IMPORTED, job.actor());
            } else {
                log.created(created, EditAction.IMPORTED, job.actor());
            }
            tally.created(created.size());
            completion.complete(meant, job, tally);
            memory.meant(job.id(), meantByName());
            return left;
        }

        private boolean tellsOfNews(Line.Telling line) {
            return ids(line).isEmpty()
                    ? newSayings.contains(sayings.get(line))
                    : ids(line).stream().anyMatch(id -> newIds.contains(id.toString()));
        }

        private void find(Line.Telling line, Instant now) {
            var holders = holders(line);
            if (holders.size() > 1) {
                tally.fault(line, LineProblems.clash(taken(line).toList()));
                return;
            }
            holders.values().stream()
                    .findFirst()
                    .or(() -> Optional.ofNullable(line.record().uri()).filter(here::contains))
                    .or(() -> meanings.of(line, sayings.get(line)))
                    .ifPresentOrElse(id -> meant.put(line, id), () -> enter(line, now));
        }

        private void enter(Line.Telling line, Instant now) {
            var entity = line.record().draft().create(now);
            created.add(entity);
            fame.put(entity.id(), line.record().popularity());
            if (ids(line).isEmpty()) {
                newSayings.add(sayings.get(line));
            }
        }

        /** Who has the line's ids, by what stands for them. */
        private Map<EntityId, EntityId> holders(Line.Telling line) {
            return taken(line)
                    .map(TakenId::owner)
                    .distinct()
                    .collect(toMap(owner -> reader.survivor(owner).orElse(owner), owner -> owner, (one, other) -> one));
        }

        private Stream<TakenId> taken(Line.Telling line) {
            return ids(line).stream().map(id -> owners.get(id.toString())).filter(Objects::nonNull);
        }

        /** Other lines may mean by name only what has no ids. */
        private List<EntityId> meantByName() {
            var entities = new ArrayList<EntityId>();
            created.stream()
                    .filter(entity -> entity.details().externalIds().isEmpty())
                    .forEach(entity -> entities.add(entity.id()));
            meant.forEach((line, id) -> {
                if (ids(line).isEmpty()) {
                    entities.add(id);
                }
            });
            return entities;
        }
    }
}
