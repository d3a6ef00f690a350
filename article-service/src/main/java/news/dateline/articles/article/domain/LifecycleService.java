package news.dateline.articles.article.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import news.dateline.articles.lifecycle.Hold;
import news.dateline.articles.lifecycle.Operation;
import news.dateline.articles.lifecycle.Stage;
import news.dateline.articles.lifecycle.Standing;
import news.dateline.articles.ninjs.NewsItem;
import news.dateline.contracts.event.PubStatus;

/** What editors decide about articles, and what happens when its time has come. Each is one transaction. */
@ApplicationScoped
public class LifecycleService {

    private final Articles articles;
    private final RevisionLog revisions;
    private final RevisionWriter writer;
    private final ChangeLog changes;
    private final EditLocks locks;

    LifecycleService(
            Articles articles, RevisionLog revisions, RevisionWriter writer, ChangeLog changes, EditLocks locks) {
        this.articles = articles;
        this.revisions = revisions;
        this.writer = writer;
        this.changes = changes;
        this.locks = locks;
    }

    /** Carries out an editor's decision. */
    @Transactional
    public Outcome decide(ArticleId id, Decision decision, Precondition precondition, Actor actor) {
        return inStage(decision.operation(), id, precondition, actor, before -> {
            NewsItem content = decision.content(content(before), writer.now());
            return new Outcome.Revised(writer.next(
                    new Draft(before, content, decision.standing(content), Optional.empty(), decision.reason()),
                    actor));
        });
    }

    /** Mends what is out already. The item's note says what; its status and times stay those that the article has. */
    @Transactional
    public Outcome correct(ArticleId id, NewsItem item, Original original, Precondition precondition, Actor actor) {
        return inStage(Operation.CORRECT, id, precondition, actor, before -> {
            NewsItem known = content(before);
            NewsItem content =
                    standingLike(known, Content.without(Intake.change(item, before.origin()), before.created()));
            if (item.edNote().equals(known.edNote())) {
                return new Outcome.NoteIsOld();
            }
            Reason reason = new Reason(AuditTrail.Action.CORRECTED, Optional.of(item.edNote()));
            return new Outcome.Revised(
                    writer.next(new Draft(before, content, before.standing(), Optional.of(original), reason), actor));
        });
    }

    /** Makes the words of an earlier revision those of a new one. Status and times stay those that the article has. */
    @Transactional
    public Outcome revert(ArticleId id, int revision, String note, Precondition precondition, Actor actor) {
        return inStage(Operation.REVISE, id, precondition, actor, before -> {
            Optional<NewsItem> wanted = revisions.content(id, revision);
            if (wanted.isEmpty()) {
                return new Outcome.Missing();
            }
            NewsItem content = standingLike(content(before), wanted.get());
            if (Content.hash(content).equals(before.contentHash())) {
                return new Outcome.Unchanged(new Article(before, content));
            }
            Reason reason = new Reason(AuditTrail.Action.REVERTED, Optional.of(note));
            return new Outcome.Revised(writer.next(
                    new Draft(before, content, before.standing(), revisions.original(id, revision), reason), actor));
        });
    }

    /** Does what was to happen by now with one article; returns whether there was one. */
    @Transactional
    public boolean catchUpOne() {
        Instant now = writer.now();
        Optional<Articles.Due> due = articles.lockDue(now);
        due.ifPresent(article -> catchUp(article.state(), article.since(), now));
        return due.isPresent();
    }

    private void catchUp(ArticleState state, Instant since, Instant now) {
        Standing standing = state.standing();
        if (standing.hold().equals(Optional.of(Hold.SCHEDULED))) {
            NewsItem content = content(state).with().pubStatus(PubStatus.USABLE).build();
            Reason reason = Reason.of(AuditTrail.Action.PUBLISHED);
            writer.next(new Draft(state, content, Content.standing(content), Optional.empty(), reason), Actor.CLOCK);
            return;
        }
        if (standing.stageAt(now) == Stage.EXPIRED) {
            changes.expired(state, now);
        } else if (cameBetween(standing.embargoedUntil(), since, now)) {
            changes.embargoEnded(state, now);
        }
        articles.update(state, now);
    }

    private static NewsItem standingLike(NewsItem known, NewsItem words) {
        return words.with()
                .pubStatus(known.pubStatus())
                .embargoedUntil(known.embargoedUntil())
                .expires(known.expires())
                .build();
    }

    private static boolean cameBetween(Optional<Instant> time, Instant since, Instant now) {
        return time.filter(moment -> !moment.isBefore(since) && !moment.isAfter(now))
                .isPresent();
    }

    private Outcome inStage(
            Operation operation,
            ArticleId id,
            Precondition precondition,
            Actor actor,
            Function<ArticleState, Outcome> step) {
        Optional<ArticleState> existing = articles.lock(id);
        if (existing.isEmpty()) {
            return new Outcome.Missing();
        }
        precondition.require(existing.get());
        Stage stage = existing.get().standing().stageAt(writer.now());
        if (!operation.isAllowedIn(stage)) {
            return new Outcome.NotAllowed(stage);
        }
        Optional<EditLocks.Held> lock =
                operation.waitsForLocks() ? locks.heldAgainst(id, actor.subject(), writer.now()) : Optional.empty();
        return lock.<Outcome>map(Outcome.Locked::new).orElseGet(() -> step.apply(existing.get()));
    }

    private NewsItem content(ArticleState state) {
        return revisions
                .content(state.id(), state.revision())
                .orElseThrow(() -> new IllegalStateException("a locked article has no content"));
    }
}
