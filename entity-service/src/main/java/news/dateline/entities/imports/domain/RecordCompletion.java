package news.dateline.entities.imports.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.audience.Audience;
import news.dateline.entities.registry.domain.EditAction;
import news.dateline.entities.registry.domain.EditOutcome;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityDraft;
import news.dateline.entities.registry.domain.EntityEditor;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.EntityPrecondition;
import news.dateline.entities.registry.domain.EntityReader;

import static java.util.stream.Collectors.toMap;

/** Completes entities that are there by what lines say of them. */
@ApplicationScoped
class RecordCompletion {

    private final EntityReader reader;
    private final EntityEditor editor;
    private final Known known;

    RecordCompletion(EntityReader reader, EntityEditor editor, Known known) {
        this.reader = reader;
        this.editor = editor;
        this.known = known;
    }

    /**
     * Completes what lines mean, one after the other.
     *
     * @param meant the entity of each line. If it was merged and does not know it all, what stands for it is completed
     */
    void complete(Map<Line.Telling, EntityId> meant, ImportJob job, Tally tally) {
        new Lines(meant, job, tally).complete();
    }

    private final class Lines {

        private final Map<Line.Telling, EntityId> meant;
        private final ImportJob job;
        private final Tally tally;
        private final Map<EntityId, Entity> entities;
        private final Set<EntityId> changed = new HashSet<>();
        private final Map<EntityId, Double> popularity = new HashMap<>();

        Lines(Map<Line.Telling, EntityId> meant, ImportJob job, Tally tally) {
            this.meant = meant;
            this.job = job;
            this.tally = tally;
            entities = reader.findAll(Set.copyOf(meant.values())).stream().collect(toMap(Entity::id, entity -> entity));
        }

        void complete() {
            meant.forEach((line, id) -> find(id).flatMap(entity -> completed(entity, line))
                    .ifPresentOrElse(entity -> complete(line, entity), tally::passed));
            known.popular(popularity);
        }

        private Optional<Entity> find(EntityId id) {
            return changed.contains(id) ? read(id) : Optional.ofNullable(entities.get(id));
        }

        private Optional<Entity> read(EntityId id) {
            return reader.findAll(List.of(id)).stream().findFirst();
        }

        private Optional<Entity> completed(Entity entity, Line.Telling line) {
            return entity.status() == EntityStatus.MERGED && !knowsItAll(entity, line)
                    ? reader.survivor(entity.id()).flatMap(this::read)
                    : Optional.of(entity);
        }

        private static boolean knowsItAll(Entity entity, Line.Telling line) {
            var merge = new EntityMerge(entity, line.record().draft());
            return merge.contradiction().isEmpty() && merge.together().saysTheSameAs(EntityDraft.of(entity));
        }

        private void complete(Line.Telling line, Entity entity) {
            switch (entity.status()) {
                case REJECTED -> tally.passed();
                case MERGED -> tally.unchanged();
                case CANDIDATE, CONFIRMED -> {
                    var merge = new EntityMerge(entity, line.record().draft());
                    merge.contradiction().ifPresentOrElse(why -> tally.fault(line, why), () -> {
                        popularity.merge(entity.id(), line.record().popularity(), Math::max);
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
            changed.add(entity.id());
            var outcome = editor.replace(
                    entity.id(), draft, EntityPrecondition.NONE, Audience.NEWSROOM, EditAction.IMPORTED, job.actor());
            switch (outcome) {
                case EditOutcome.Changed now -> tally.changed();
                case EditOutcome.Created now -> tally.changed();
                case EditOutcome.Unchanged still -> tally.unchanged();
                case EditOutcome.Invalid invalid ->
                    tally.fault(
                            line,
                            "Together with what is known of the entity already, the line breaks rules: "
                                    + LineProblems.brokenRules(invalid.faults()));
                case EditOutcome.Taken taken -> tally.fault(line, LineProblems.clash(taken.ids()));
                case EditOutcome.Merged merged -> tally.passed();
                case EditOutcome.Missing missing -> tally.passed();
            }
        }
    }
}
