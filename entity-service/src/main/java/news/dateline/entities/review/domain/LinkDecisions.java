package news.dateline.entities.review.domain;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.audience.Actor;
import news.dateline.entities.mention.domain.ArticleEntitiesEvents;
import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.mention.domain.ArticleReader;
import news.dateline.entities.mention.domain.ArticleWriter;
import news.dateline.entities.mention.domain.MentionMover;
import news.dateline.entities.mention.domain.MentionMover.NumberedMention;
import news.dateline.entities.registry.domain.CountChange;
import news.dateline.entities.registry.domain.EditAction;
import news.dateline.entities.registry.domain.EditOutcome;
import news.dateline.entities.registry.domain.EntityDetails;
import news.dateline.entities.registry.domain.EntityDraft;
import news.dateline.entities.registry.domain.EntityEditor;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.EntityReader;
import news.dateline.entities.registry.domain.EntityWriter;
import news.dateline.entities.registry.domain.MergeTree;
import news.dateline.entities.registry.domain.NormalisedName;
import news.dateline.entities.registry.domain.Provenance;

import static java.util.stream.Collectors.toSet;

/** Decisions about what an article's mentions of an entity mean, within the caller's transaction. */
@ApplicationScoped
class LinkDecisions {

    private static final double CERTAIN = 1.0;

    private final ArticleReader articles;
    private final ArticleWriter articleWriter;
    private final MentionMover mentions;
    private final EntityReader reader;
    private final EntityWriter writer;
    private final EntityEditor editor;
    private final MergeTree tree;
    private final Judgements judgements;
    private final Decisions decisions;
    private final ArticleEntitiesEvents events;
    private final Clock clock;

    LinkDecisions(
            ArticleReader articles,
            ArticleWriter articleWriter,
            MentionMover mentions,
            EntityReader reader,
            EntityWriter writer,
            EntityEditor editor,
            MergeTree tree,
            Judgements judgements,
            Decisions decisions,
            ArticleEntitiesEvents events,
            Clock clock) {
        this.articles = articles;
        this.articleWriter = articleWriter;
        this.mentions = mentions;
        this.reader = reader;
        this.writer = writer;
        this.editor = editor;
        this.tree = tree;
        this.judgements = judgements;
        this.decisions = decisions;
        this.events = events;
        this.clock = clock;
    }

    DecisionOutcome decide(Decision wish, Actor actor) {
        var article = wish.article();
        if (articles.state(article).isEmpty()) {
            return new DecisionOutcome.Unknown(article.uri());
        }
        boolean counted = articleWriter.lock(article).counted();
        tree.lock();
        EntityId from = reader.survivor(wish.entity()).orElseThrow();
        var found = mentions.mentions(article, from);
        if (found.isEmpty()) {
            return new DecisionOutcome.Refused(
                    "The article does not mention " + from.uri() + ": read the article's entities again.");
        }
        var first = mentions.first(article, from).orElseThrow();
        Decision decision = switch (wish.kind()) {
            case LINK -> wish;
            case SPLIT -> withNewEntity(wish, first.exact(), actor);
            case CONFIRM, REJECT, MERGE, DISTINGUISH -> throw new IllegalArgumentException("no link: " + wish.kind());
        };
        EntityId to = reader.survivor(decision.other()).orElseThrow();
        if (reader.findAll(List.of(to)).getFirst().status() == EntityStatus.REJECTED) {
            return new DecisionOutcome.Refused(to.uri() + " is rejected: confirm it first.");
        }
        writer.lock(List.of(from, to));
        if (from.equals(to)) {
            mentions.rate(article, to, CERTAIN);
        } else {
            move(article, from, to, found, counted);
        }
        var kept = decision.withEvidence(new Decision.Evidence(first.exact(), first.context(), first.confidence()));
        decisions.add(kept);
        judgements.add(article, names(found), decision.other(), decision.id());
        return new DecisionOutcome.Done(kept);
    }

    private Decision withNewEntity(Decision wish, String name, Actor actor) {
        var draft = new EntityDraft(wish.entityType(), EntityStatus.CONFIRMED, name, List.of(), EntityDetails.NONE)
                .complete(Provenance.person());
        return switch (editor.create(draft, EditAction.SPLIT, actor)) {
            case EditOutcome.Created created -> wish.withOther(created.entity().id(), name);
            case EditOutcome.Changed c -> throw new IllegalStateException("nothing was to be changed");
            case EditOutcome.Unchanged u -> throw new IllegalStateException("nothing was to be changed");
            case EditOutcome.Invalid i -> throw new IllegalStateException("a mention's text is no name: " + name);
            case EditOutcome.Taken t -> throw new IllegalStateException("no ids were given");
            case EditOutcome.Merged m -> throw new IllegalStateException("a new entity is merged");
            case EditOutcome.Missing m -> throw new IllegalStateException("a new entity is missing");
        };
    }

    /** What was moved goes back, as far as the article still mentions it so. */
    void undo(Decision decision) {
        var article = decision.article();
        var names = judgements.links(article).keySet();
        judgements.remove(decision.id());
        boolean counted = articleWriter.lock(article).counted();
        tree.lock();
        EntityId from = reader.survivor(decision.other()).orElseThrow();
        EntityId to = reader.survivor(decision.entity()).orElseThrow();
        writer.lock(List.of(from, to));
        var moved = mentions.mentions(article, from).stream()
                .filter(mention -> names.contains(NormalisedName.of(mention.exact())))
                .toList();
        if (!moved.isEmpty() && !from.equals(to)) {
            move(article, from, to, moved, counted);
        }
        mentions.rate(article, to, decision.evidence().confidence());
    }

    private void move(ArticleId article, EntityId from, EntityId to, List<NumberedMention> moved, boolean counted) {
        int before = mentions.mentions(article, from).size();
        boolean known = !mentions.mentions(article, to).isEmpty();
        mentions.move(
                article, from, to, moved.stream().map(NumberedMention::ordinal).toList());
        if (counted) {
            Map<EntityId, CountChange> changes = new HashMap<>();
            changes.put(from, new CountChange(moved.size() == before ? -1 : 0, -moved.size()));
            changes.put(to, new CountChange(known ? 0 : 1, moved.size()));
            writer.adjust(changes);
        }
        events.changed(article, clock.instant());
    }

    private static Set<NormalisedName> names(List<NumberedMention> mentions) {
        return mentions.stream()
                .map(mention -> NormalisedName.of(mention.exact()))
                .filter(NormalisedName::isUsable)
                .collect(toSet());
    }
}
