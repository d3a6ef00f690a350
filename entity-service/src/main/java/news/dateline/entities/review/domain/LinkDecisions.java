package news.dateline.entities.review.domain;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.mention.domain.ArticleEntitiesEvents;
import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.mention.domain.ArticleReader;
import news.dateline.entities.mention.domain.ArticleWriter;
import news.dateline.entities.mention.domain.MentionMover;
import news.dateline.entities.mention.domain.MentionMover.NumberedMention;
import news.dateline.entities.registry.domain.CountChange;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.EntityReader;
import news.dateline.entities.registry.domain.EntityWriter;
import news.dateline.entities.registry.domain.MergeTree;
import news.dateline.entities.registry.domain.NormalisedName;

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
        this.tree = tree;
        this.judgements = judgements;
        this.decisions = decisions;
        this.events = events;
        this.clock = clock;
    }

    /** What an article's mentions of one entity mean is another. */
    DecisionOutcome decide(Decision wish) {
        var article = wish.article();
        if (articles.state(article).isEmpty()) {
            return new DecisionOutcome.Unknown(article.uri());
        }
        articleWriter.lock(article);
        tree.lock();
        EntityId from = reader.survivor(wish.entity()).orElseThrow();
        EntityId to = reader.survivor(wish.other()).orElseThrow();
        var found = mentions.mentions(article, from);
        if (found.isEmpty()) {
            return notMentioned(from);
        }
        if (reader.findAll(List.of(to)).getFirst().status() == EntityStatus.REJECTED) {
            return new DecisionOutcome.Refused(to.uri() + " is rejected: confirm it first.");
        }
        var decision = wish.withEvidence(evidence(article, from));
        decisions.add(decision);
        carryOut(decision, article, found);
        return new DecisionOutcome.Done(decision);
    }

    static DecisionOutcome notMentioned(EntityId entity) {
        return new DecisionOutcome.Refused(
                "The article does not mention " + entity.uri() + ": read the article's entities again.");
    }

    Decision.Evidence evidence(ArticleId article, EntityId entity) {
        var first = mentions.first(article, entity).orElseThrow();
        return new Decision.Evidence(first.exact(), first.context(), first.confidence());
    }

    /** Gives an article's chosen mentions to the decision's other entity, and keeps that for later revisions. */
    void carryOut(Decision decision, ArticleId article, List<NumberedMention> chosen) {
        EntityId from = reader.survivor(decision.entity()).orElseThrow();
        EntityId to = reader.survivor(decision.other()).orElseThrow();
        writer.lock(List.of(from, to));
        if (from.equals(to)) {
            mentions.rate(article, to, CERTAIN);
        } else {
            move(article, from, to, chosen);
        }
        judgements.add(article, names(chosen), decision.other(), decision.id());
    }

    /** What was moved goes back, as far as the articles still mention it so. */
    void undo(Decision decision) {
        var said = new TreeMap<String, ArticleId>();
        var names = judgements.names(decision.id());
        names.keySet().forEach(article -> said.put(article.toString(), article));
        judgements.remove(decision.id());
        said.values().forEach(articleWriter::lock);
        tree.lock();
        EntityId from = reader.survivor(decision.other()).orElseThrow();
        EntityId to = reader.survivor(decision.entity()).orElseThrow();
        writer.lock(List.of(from, to));
        for (ArticleId article : said.values()) {
            var moved = mentions.mentions(article, from).stream()
                    .filter(mention -> names.get(article).contains(NormalisedName.of(mention.exact())))
                    .toList();
            if (!moved.isEmpty() && !from.equals(to)) {
                move(article, from, to, moved);
            }
            if (decision.evidence() != null) {
                mentions.rate(article, to, decision.evidence().confidence());
            }
        }
    }

    private void move(ArticleId article, EntityId from, EntityId to, List<NumberedMention> moved) {
        int before = mentions.mentions(article, from).size();
        boolean known = !mentions.mentions(article, to).isEmpty();
        mentions.move(
                article, from, to, moved.stream().map(NumberedMention::ordinal).toList());
        if (articles.state(article).orElseThrow().counted()) {
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
