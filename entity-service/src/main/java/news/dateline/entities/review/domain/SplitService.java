package news.dateline.entities.review.domain;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.audience.Actor;
import news.dateline.entities.audience.Audience;
import news.dateline.entities.mention.domain.ArticleReader;
import news.dateline.entities.mention.domain.ArticleWriter;
import news.dateline.entities.mention.domain.MentionMover;
import news.dateline.entities.mention.domain.MentionMover.NumberedMention;
import news.dateline.entities.registry.domain.EditAction;
import news.dateline.entities.registry.domain.EditOutcome;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityDetails;
import news.dateline.entities.registry.domain.EntityDraft;
import news.dateline.entities.registry.domain.EntityEditor;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.EntityName;
import news.dateline.entities.registry.domain.EntityPrecondition;
import news.dateline.entities.registry.domain.EntityReader;
import news.dateline.entities.registry.domain.MergeTree;
import news.dateline.entities.registry.domain.NameRules;
import news.dateline.entities.registry.domain.NormalisedName;
import news.dateline.entities.registry.domain.Provenance;

import static java.util.stream.Collectors.toSet;

/** Makes an entity of chosen names and mentions of another, in one transaction. */
@ApplicationScoped
public class SplitService {

    /** The most mentions that one split moves, so that it does not keep others waiting. */
    private static final int MOST = 2_000;

    private final EntityReader reader;
    private final EntityEditor editor;
    private final MergeTree tree;
    private final ArticleReader articles;
    private final ArticleWriter articleWriter;
    private final MentionMover mentions;
    private final LinkDecisions links;
    private final Decisions decisions;
    private final Clock clock;

    SplitService(
            EntityReader reader,
            EntityEditor editor,
            MergeTree tree,
            ArticleReader articles,
            ArticleWriter articleWriter,
            MentionMover mentions,
            LinkDecisions links,
            Decisions decisions,
            Clock clock) {
        this.reader = reader;
        this.editor = editor;
        this.tree = tree;
        this.articles = articles;
        this.articleWriter = articleWriter;
        this.mentions = mentions;
        this.links = links;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Splits an entity; that is a decision, to be undone as any other. */
    @Transactional
    public DecisionOutcome split(SplitWish wish, Actor actor) {
        var found = reader.findAll(List.of(wish.entity())).stream().findFirst();
        if (found.isEmpty()) {
            return new DecisionOutcome.Unknown(wish.entity().uri());
        }
        Entity entity = found.get();
        var refusal = refusal(entity, wish);
        if (refusal.isPresent()) {
            return new DecisionOutcome.Refused(refusal.get());
        }
        var chosen = chosen(wish);
        if (chosen.values().stream().mapToInt(List::size).sum() > MOST) {
            return new DecisionOutcome.Refused(
                    "More than " + MOST + " mentions would move: choose fewer names or mentions.");
        }
        if (wish.names().isEmpty() && chosen.isEmpty()) {
            return new DecisionOutcome.Refused("None of these mentions is the entity's: read its mentions again.");
        }
        chosen.values().forEach(moved -> articleWriter.lock(moved.getFirst().article()));
        tree.lock();
        var wanted = new DecisionWish(DecisionKind.SPLIT, entity.id(), null, null);
        var decision = Decision.of(wanted, entity, null, clock.instant(), actor.subject())
                .withOther(make(entity, wish, actor), wish.name())
                .withNames(wish.names());
        decisions.add(decision);
        chosen.values()
                .forEach(moved -> links.carryOut(decision, moved.getFirst().article(), moved));
        return new DecisionOutcome.Done(decision);
    }

    /** All that an article calls so is an entity of its own, named as its first mention is. */
    DecisionOutcome ofArticle(Decision wish, Actor actor) {
        var article = wish.article();
        if (articles.state(article).isEmpty()) {
            return new DecisionOutcome.Unknown(article.uri());
        }
        articleWriter.lock(article);
        tree.lock();
        EntityId from = reader.survivor(wish.entity()).orElseThrow();
        var found = mentions.mentions(article, from);
        if (found.isEmpty()) {
            return LinkDecisions.notMentioned(from);
        }
        String name = NameRules.tidy(found.getFirst().exact());
        var fault = NameRules.check(name);
        if (fault.isPresent()) {
            return new DecisionOutcome.Refused(
                    "\"" + name + "\" cannot be a name, for it " + fault.get() + ": enter an entity and link to that.");
        }
        var decision =
                wish.withEvidence(links.evidence(article, from)).withOther(enter(wish, name, List.of(), actor), name);
        decisions.add(decision);
        links.carryOut(decision, article, found);
        return new DecisionOutcome.Done(decision);
    }

    /** Gives the names back, and rejects the entity that the split had made. */
    void putBack(Decision decision, Actor actor) {
        var made = reader.findAll(List.of(decision.other())).getFirst();
        var moved = made.names().stream()
                .filter(name -> decision.names().contains(name.name()))
                .toList();
        editor.judge(made.id(), EntityStatus.REJECTED, EntityPrecondition.NONE, EditAction.REVERTED, actor);
        if (!moved.isEmpty()) {
            var draft =
                    EntityDraft.of(reader.findAll(List.of(decision.entity())).getFirst());
            var names = new ArrayList<>(draft.names());
            names.addAll(moved);
            replace(decision.entity(), draft.withNames(names), actor);
        }
    }

    private static Optional<String> refusal(Entity entity, SplitWish wish) {
        if (entity.status() == EntityStatus.MERGED || entity.status() == EntityStatus.REJECTED) {
            return Optional.of("It is " + entity.status().name().toLowerCase(Locale.ROOT)
                    + ": split what stands for it, or bring it back first.");
        }
        var own = entity.names().stream()
                .filter(EntityName::isOwn)
                .map(EntityName::name)
                .collect(toSet());
        if (wish.names().contains(entity.name())) {
            return Optional.of("\"" + entity.name() + "\" is its preferred name: give it another first.");
        }
        return wish.names().stream()
                .filter(name -> !own.contains(name))
                .findFirst()
                .map(name -> "\"" + name
                        + "\" is none of its own names: what came with a merged entity leaves by undoing the"
                        + " merge.");
    }

    /** The mentions that go, by article in the order of ids, in which all take their locks. */
    private Map<String, List<NumberedMention>> chosen(SplitWish wish) {
        Set<NormalisedName> names =
                wish.names().stream().map(NormalisedName::of).collect(toSet());
        Set<SplitWish.Place> places = Set.copyOf(wish.places());
        var candidates = new ArrayList<NumberedMention>();
        places.stream()
                .map(SplitWish.Place::article)
                .distinct()
                .forEach(article -> candidates.addAll(mentions.mentions(article, wish.entity())));
        if (!names.isEmpty()) {
            candidates.addAll(mentions.named(wish.entity(), names, MOST + 1));
        }
        var byArticle = new TreeMap<String, List<NumberedMention>>();
        candidates.stream()
                .distinct()
                .filter(mention -> names.contains(NormalisedName.of(mention.exact()))
                        || places.contains(new SplitWish.Place(mention.article(), mention.start())))
                .forEach(mention -> byArticle
                        .computeIfAbsent(mention.article().toString(), article -> new ArrayList<>())
                        .add(mention));
        return byArticle;
    }

    /** Enters the new entity with the names that go, and takes them from the old one. */
    private EntityId make(Entity entity, SplitWish wish, Actor actor) {
        var draft = EntityDraft.of(entity);
        var going = draft.names().stream()
                .filter(name -> wish.names().contains(name.name()))
                .toList();
        if (!going.isEmpty()) {
            var staying =
                    draft.names().stream().filter(name -> !going.contains(name)).toList();
            replace(entity.id(), draft.withNames(staying), actor);
        }
        var wanted = new DecisionWish(DecisionKind.SPLIT, entity.id(), null, null);
        return enter(Decision.of(wanted, entity, null, clock.instant(), actor.subject()), wish.name(), going, actor);
    }

    private EntityId enter(Decision decision, String name, List<EntityName> names, Actor actor) {
        var draft = new EntityDraft(decision.entityType(), EntityStatus.CONFIRMED, name, names, EntityDetails.NONE)
                .complete(Provenance.person());
        if (editor.create(draft, EditAction.SPLIT, actor) instanceof EditOutcome.Created created) {
            return created.entity().id();
        }
        throw new IllegalStateException("the name was checked, and still is none: " + name);
    }

    private void replace(EntityId id, EntityDraft draft, Actor actor) {
        editor.replace(id, draft, EntityPrecondition.NONE, Audience.NEWSROOM, EditAction.SPLIT, actor);
    }
}
