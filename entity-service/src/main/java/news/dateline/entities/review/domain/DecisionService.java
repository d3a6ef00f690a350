package news.dateline.entities.review.domain;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.audience.Actor;
import news.dateline.entities.merge.domain.Distinctions;
import news.dateline.entities.merge.domain.MergeOutcome;
import news.dateline.entities.merge.domain.MergeService;
import news.dateline.entities.registry.domain.EditAction;
import news.dateline.entities.registry.domain.EditOutcome;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityEditor;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.EntityPrecondition;
import news.dateline.entities.registry.domain.EntityReader;
import news.dateline.entities.registry.domain.MergeTree;

/** Makes decisions and takes them back, each in one transaction. */
@ApplicationScoped
public class DecisionService {

    private final EntityReader reader;
    private final EntityEditor editor;
    private final MergeService merges;
    private final MergeTree tree;
    private final Distinctions distinctions;
    private final LinkDecisions links;
    private final SplitService splits;
    private final Decisions decisions;
    private final Clock clock;

    DecisionService(
            EntityReader reader,
            EntityEditor editor,
            MergeService merges,
            MergeTree tree,
            Distinctions distinctions,
            LinkDecisions links,
            SplitService splits,
            Decisions decisions,
            Clock clock) {
        this.reader = reader;
        this.editor = editor;
        this.merges = merges;
        this.tree = tree;
        this.distinctions = distinctions;
        this.links = links;
        this.splits = splits;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Decides something, and keeps that as an example. */
    @Transactional
    public DecisionOutcome decide(DecisionWish wish, Actor actor) {
        var entity = find(wish.entity());
        if (entity.isEmpty()) {
            return new DecisionOutcome.Unknown(wish.entity().uri());
        }
        Optional<Entity> other = Optional.ofNullable(wish.other()).flatMap(this::find);
        if (wish.kind().needsOther() && other.isEmpty()) {
            return new DecisionOutcome.Unknown(wish.other().uri());
        }
        var decision = Decision.of(wish, entity.get(), other.orElse(null), clock.instant(), actor.subject());
        return switch (wish.kind()) {
            case CONFIRM -> judge(decision, EntityStatus.CONFIRMED, EditAction.CONFIRMED, actor);
            case REJECT -> judge(decision, EntityStatus.REJECTED, EditAction.REJECTED, actor);
            case MERGE -> merge(decision, actor);
            case DISTINGUISH -> distinguish(decision);
            case LINK -> links.decide(decision);
            case SPLIT -> splits.ofArticle(decision, actor);
        };
    }

    private DecisionOutcome judge(Decision decision, EntityStatus status, EditAction action, Actor actor) {
        return switch (editor.judge(decision.entity(), status, EntityPrecondition.NONE, action, actor)) {
            case EditOutcome.Changed changed -> keep(decision);
            case EditOutcome.Unchanged unchanged -> keep(decision);
            case EditOutcome.Created created -> keep(decision);
            case EditOutcome.Merged merged ->
                new DecisionOutcome.Refused("It was merged into "
                        + merged.survivor().uri() + ": decide about that one, or undo the merge first.");
            case EditOutcome.Missing missing ->
                new DecisionOutcome.Unknown(decision.entity().uri());
            case EditOutcome.Invalid invalid ->
                new DecisionOutcome.Refused("Its content breaks rules at "
                        + invalid.faults().getFirst().pointer() + ": change it first.");
            case EditOutcome.Taken taken ->
                new DecisionOutcome.Refused(
                        "Another entity has " + taken.ids().getFirst().id() + ": change or merge that one first.");
        };
    }

    private DecisionOutcome merge(Decision decision, Actor actor) {
        return switch (merges.merge(decision.other(), List.of(decision.entity()), false, actor)) {
            case MergeOutcome.Done done -> keep(decision);
            case MergeOutcome.Refused refused -> new DecisionOutcome.Refused(String.join(" ", refused.reasons()));
            case MergeOutcome.Unknown unknown ->
                new DecisionOutcome.Unknown(unknown.ids().getFirst().uri());
        };
    }

    private DecisionOutcome distinguish(Decision decision) {
        tree.lock();
        var one = reader.survivor(decision.entity()).orElseThrow();
        var other = reader.survivor(decision.other()).orElseThrow();
        if (one.equals(other)) {
            return new DecisionOutcome.Refused(
                    "They are one entity, " + one.uri() + ": undo that merge first, or name two entities.");
        }
        distinctions.add(decision.entity(), decision.other(), decision.at(), decision.by());
        return keep(decision);
    }

    private DecisionOutcome keep(Decision decision) {
        decisions.add(decision);
        return new DecisionOutcome.Done(decision);
    }

    /** Takes a decision back: what it changed is as it was before. */
    @Transactional
    public DecisionOutcome undo(UUID id, Actor actor) {
        var found = decisions.find(id);
        if (found.isEmpty()) {
            return new DecisionOutcome.Unknown("decision " + id);
        }
        Decision decision = found.get();
        if (!decision.holds()) {
            return new DecisionOutcome.Refused("It was undone already.");
        }
        var hindrance = takeBack(decision, actor);
        if (hindrance.isPresent()) {
            return hindrance.get();
        }
        decisions.undo(id, clock.instant(), actor.subject());
        return new DecisionOutcome.Done(decisions.find(id).orElseThrow());
    }

    private Optional<DecisionOutcome> takeBack(Decision decision, Actor actor) {
        return switch (decision.kind()) {
            case CONFIRM, REJECT -> restore(decision, actor);
            case MERGE ->
                merges.undo(decision.entity(), actor) instanceof MergeOutcome.Done
                        ? Optional.empty()
                        : Optional.of(new DecisionOutcome.Refused("The merge was undone already."));
            case DISTINGUISH -> {
                distinctions.remove(decision.entity(), decision.other());
                yield Optional.empty();
            }
            case LINK -> {
                links.undo(decision);
                yield Optional.empty();
            }
            case SPLIT -> {
                links.undo(decision);
                splits.putBack(decision, actor);
                yield Optional.empty();
            }
        };
    }

    private Optional<DecisionOutcome> restore(Decision decision, Actor actor) {
        var outcome = editor.judge(
                decision.entity(), decision.statusBefore(), EntityPrecondition.NONE, EditAction.REVERTED, actor);
        return switch (outcome) {
            case EditOutcome.Changed changed -> Optional.empty();
            case EditOutcome.Unchanged unchanged -> Optional.empty();
            case EditOutcome.Created created -> Optional.empty();
            case EditOutcome.Merged merged ->
                Optional.of(new DecisionOutcome.Refused("It was merged since: undo that first."));
            case EditOutcome.Missing missing ->
                Optional.of(new DecisionOutcome.Unknown(decision.entity().uri()));
            case EditOutcome.Invalid invalid ->
                Optional.of(new DecisionOutcome.Refused("Its content breaks rules: change it first."));
            case EditOutcome.Taken taken ->
                Optional.of(new DecisionOutcome.Refused("Another entity has one of its ids by now."));
        };
    }

    private Optional<Entity> find(EntityId id) {
        return reader.findAll(List.of(id)).stream().findFirst();
    }
}
