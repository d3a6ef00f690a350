package news.dateline.entities.ingest.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import news.dateline.entities.linking.domain.ArticleContext;
import news.dateline.entities.linking.domain.Explanations;
import news.dateline.entities.linking.domain.Linking;
import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.mention.domain.ArticleRecord;
import news.dateline.entities.mention.domain.ArticleState;
import news.dateline.entities.mention.domain.ArticleStatus;
import news.dateline.entities.mention.domain.ArticleTexts;
import news.dateline.entities.mention.domain.ArticleWriter;
import news.dateline.entities.mention.domain.EntityPart;
import news.dateline.entities.mention.domain.EntityUse;
import news.dateline.entities.quote.domain.StatementWriter;
import news.dateline.entities.registry.domain.CountChange;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.EntityWriter;
import news.dateline.entities.registry.domain.NameWriter;
import news.dateline.entities.review.domain.Judgements;
import news.dateline.extraction.Analysis;

import static java.util.stream.Collectors.toUnmodifiableSet;

/**
 * Applies what happened to an article, each time in one transaction. Locks are taken in one order by all: the article, new
 * names, entities by id; so that no two transactions wait for each other.
 */
@ApplicationScoped
public class ArticleIngestion {

    private final ArticleWriter articles;
    private final ArticleTexts texts;
    private final EntityWriter entities;
    private final NameWriter names;
    private final StatementWriter statements;
    private final JudgedLinker linker;
    private final OriginFinder originFinder;
    private final Explanations explanations;
    private final Judgements judgements;
    private final EntityEvents events;
    private final Clock clock;

    ArticleIngestion(
            ArticleWriter articles,
            ArticleTexts texts,
            EntityWriter entities,
            NameWriter names,
            StatementWriter statements,
            JudgedLinker linker,
            OriginFinder originFinder,
            Explanations explanations,
            Judgements judgements,
            EntityEvents events,
            Clock clock) {
        this.articles = articles;
        this.texts = texts;
        this.entities = entities;
        this.names = names;
        this.statements = statements;
        this.linker = linker;
        this.originFinder = originFinder;
        this.explanations = explanations;
        this.judgements = judgements;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Replaces what was found in an article, unless the revision is not newer than the last one. What is told again replaces
     * it in any case.
     *
     * @throws ConcurrentChangeException if it is to be tried again
     */
    @Transactional
    public void revise(Revision revision, Analysis analysis) {
        ArticleState before = articles.lock(revision.article());
        if (before.isOpenTo(revision.number(), revision.again())) {
            replace(revision, before, analysis);
        }
    }

    /**
     * Replaces what was found in a revision that is stored, unless the article has changed since, or is not usable any more.
     *
     * @param stored the article as it was read
     * @throws ConcurrentChangeException if it is to be tried again
     */
    @Transactional
    public Optional<Reanalysed> reanalyse(ArticleRecord stored, Analysis analysis) {
        ArticleState before = articles.lock(stored.id());
        if (before.status() != ArticleStatus.USABLE || before.revision() != stored.revision()) {
            return Optional.empty();
        }
        var earlier = texts.places(stored.id());
        replace(Revision.of(stored), before, analysis);
        return Optional.of(new Reanalysed(earlier, texts.places(stored.id())));
    }

    private void replace(Revision revision, ArticleState before, Analysis analysis) {
        ArticleId article = revision.article();
        Instant now = clock.instant();
        boolean visible = revision.isVisible(now);
        var found = new ArticleMentions(analysis);
        Linking linking = linker.link(
                article, found, ArticleContext.of(analysis.language().tag(), analysis.text()), now);
        List<EntityUse> earlier = before.isNew() ? List.of() : articles.uses(article);
        lock(article, linking, earlier);
        Origins origins = originFinder.find(article, found, linking);
        List<EntityPart> parts = found.parts(linking, origins);
        List<EntityUse> uses = found.uses(parts);
        var changes = changes(before.counted() ? earlier : List.of(), visible ? uses : List.of());
        entities.add(linking.created(), changes);
        if (!before.isNew()) {
            forget(article);
        }
        articles.save(record(revision, analysis, visible, now), uses, found.stored(linking));
        articles.keepParts(article, parts, found.merged(linking, origins));
        explanations.keep(article.value(), origins.links(linking));
        statements.save(article, ArticleStatements.of(analysis, found.numbers(linking)));
        changes.keySet().removeAll(linking.fresh());
        entities.adjust(changes);
        var enriched = names.give(article.value(), origins.names(found.clusters(), linking), linking.created());
        var removed = entities.removeForsaken(without(earlier, uses));
        var changed = names.settle(together(earlier, uses), enriched, now);
        events.extracted(
                article,
                revision.number(),
                analysis.language().tag(),
                analysis.modelVersion(),
                uses,
                new EntityEvents.RegistryChanges(linking.created(), changed, removed),
                now);
    }

    private void lock(ArticleId article, Linking linking, List<EntityUse> earlier) {
        var existing = linking.existing();
        var all = new HashSet<>(existing);
        earlier.forEach(use -> all.add(use.entity()));
        if (!entities.lock(all).containsAll(existing)) {
            throw new ConcurrentChangeException();
        }
        if (!earlier.isEmpty()) {
            requireUnmoved(article, earlier);
        }
    }

    /** A merge may have given the article's mentions to another entity before we got the locks. */
    private void requireUnmoved(ArticleId article, List<EntityUse> earlier) {
        if (!Set.copyOf(articles.uses(article)).equals(Set.copyOf(earlier))) {
            throw new ConcurrentChangeException();
        }
    }

    private void forget(ArticleId article) {
        articles.forget(article);
        statements.forget(article);
        explanations.forget(article.value());
        names.forget(article.value());
    }

    private static ArticleRecord record(Revision revision, Analysis analysis, boolean visible, Instant now) {
        return new ArticleRecord(
                revision.article(),
                revision.number(),
                revision.headline(),
                revision.source(),
                analysis.language().tag(),
                revision.published(),
                revision.embargoedUntil(),
                visible,
                analysis.text(),
                analysis.modelVersion(),
                now);
    }

    /** Takes an article out of everything for now; a later revision may bring it back. */
    @Transactional
    public void withhold(ArticleId article, int revision, boolean again, String modelVersion) {
        ArticleState before = articles.lock(article);
        if (before.isOpenTo(revision, again)) {
            Instant now = clock.instant();
            var changes = takeOut(article, revision, ArticleStatus.WITHHELD, before, now);
            events.extracted(article, revision, null, modelVersion, List.of(), changes, now);
        }
    }

    /** Takes an article out of everything because its time is over, unless a later revision is known. */
    @Transactional
    public void expire(ArticleId article, int revision, String modelVersion) {
        ArticleState before = articles.lock(article);
        if (before.status() == ArticleStatus.USABLE && before.revision() <= revision) {
            Instant now = clock.instant();
            var changes = takeOut(article, revision, ArticleStatus.WITHHELD, before, now);
            events.extracted(article, revision, null, modelVersion, List.of(), changes, now);
        }
    }

    /**
     * Takes an article out of everything for good, even if a later revision is known. That nothing is named by it is told each
     * time: whoever tells of the kill again may have lost that.
     */
    @Transactional
    public void kill(ArticleId article, int revision, String modelVersion) {
        ArticleState before = articles.lock(article);
        if (before.status() != ArticleStatus.ERASED) {
            Instant now = clock.instant();
            var changes = takeOut(article, Math.max(revision, before.revision()), ArticleStatus.KILLED, before, now);
            events.extracted(article, revision, null, modelVersion, List.of(), changes, now);
        }
    }

    /** Deletes all that is known of an article, but for the fact that it was erased. */
    @Transactional
    public void erase(ArticleId article, int revision) {
        ArticleState before = articles.lock(article);
        if (before.status() != ArticleStatus.ERASED) {
            Instant now = clock.instant();
            int last = Math.max(revision, before.revision());
            events.registryChanged(takeOut(article, last, ArticleStatus.ERASED, before, now), now);
            judgements.forget(article);
        }
    }

    private EntityEvents.RegistryChanges takeOut(
            ArticleId article, int revision, ArticleStatus status, ArticleState before, Instant now) {
        List<EntityUse> uses = articles.uses(article);
        var ids = uses.stream().map(EntityUse::entity).toList();
        entities.lock(ids);
        requireUnmoved(article, uses);
        articles.strip(article, revision, status);
        forget(article);
        entities.adjust(changes(before.counted() ? uses : List.of(), List.of()));
        var removed = entities.removeForsaken(ids);
        return new EntityEvents.RegistryChanges(List.of(), names.settle(ids, Set.of(), now), removed);
    }

    /** Brings one article whose embargo is over into the counts; returns whether there was one. */
    @Transactional
    public boolean liftNextEmbargo() {
        var article = articles.liftNextEmbargo();
        article.ifPresent(id -> {
            var uses = articles.uses(id);
            var ids = uses.stream().map(EntityUse::entity).toList();
            entities.lock(ids);
            requireUnmoved(id, uses);
            entities.adjust(changes(List.of(), uses));
            Instant now = clock.instant();
            var renamed = names.settle(ids, Set.of(), now);
            events.registryChanged(new EntityEvents.RegistryChanges(List.of(), renamed, List.of()), now);
        });
        return article.isPresent();
    }

    private static Map<EntityId, CountChange> changes(Collection<EntityUse> lost, Collection<EntityUse> won) {
        var changes = new HashMap<EntityId, CountChange>();
        Stream.concat(
                        lost.stream().map(use -> Map.entry(use.entity(), CountChange.lost(use.mentions()))),
                        won.stream().map(use -> Map.entry(use.entity(), CountChange.won(use.mentions()))))
                .forEach(change -> changes.merge(change.getKey(), change.getValue(), CountChange::plus));
        return changes;
    }

    private static Set<EntityId> together(List<EntityUse> earlier, List<EntityUse> now) {
        return Stream.concat(earlier.stream(), now.stream())
                .map(EntityUse::entity)
                .collect(toUnmodifiableSet());
    }

    private static List<EntityId> without(List<EntityUse> earlier, List<EntityUse> now) {
        var kept = now.stream().map(EntityUse::entity).toList();
        return earlier.stream()
                .map(EntityUse::entity)
                .filter(id -> !kept.contains(id))
                .toList();
    }
}
