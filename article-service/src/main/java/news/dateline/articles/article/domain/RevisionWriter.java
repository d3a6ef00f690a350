package news.dateline.articles.article.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.articles.lifecycle.Standing;
import news.dateline.articles.ninjs.NewsItem;
import news.dateline.contracts.event.PubStatus;

/** Writes revisions with all that goes with them, in the running transaction. */
@ApplicationScoped
class RevisionWriter {

    private final Articles articles;
    private final RevisionLog revisions;
    private final ChangeLog changes;
    private final Clock clock;

    RevisionWriter(Articles articles, RevisionLog revisions, ChangeLog changes, Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.changes = changes;
        this.clock = clock;
    }

    /** The first one; empty if there is an article of this origin already. */
    Optional<Article> first(Submission submission, Actor actor) {
        Instant now = now();
        NewsItem content = submission.content();
        ArticleState state = new ArticleState(
                ArticleId.create(), submission.origin(), 1, Content.hash(content), Content.standing(content), now, now);
        if (!articles.addIfNew(state, now)) {
            return Optional.empty();
        }
        return Optional.of(keep(new Revision(
                state, content, Optional.of(submission.original()), actor, plain(content, AuditTrail.Action.CREATED))));
    }

    /** The next one of a locked article, sent as an item. */
    Article next(ArticleState before, NewsItem content, Original original, Actor actor) {
        return next(
                before,
                content,
                Content.standing(content).heldLike(before.standing()),
                Optional.of(original),
                actor,
                plain(content, AuditTrail.Action.REVISED));
    }

    /** The next one of a locked article. */
    Article next(
            ArticleState before,
            NewsItem content,
            Standing standing,
            Optional<Original> original,
            Actor actor,
            Reason reason) {
        Instant now = now();
        ArticleState state = before.next(Content.hash(content), standing, now);
        articles.update(state, now);
        return keep(new Revision(state, content, original, actor, reason));
    }

    Instant now() {
        // PostgreSQL keeps microseconds; milliseconds are enough and read better.
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private Article keep(Revision revision) {
        revisions.append(revision);
        changes.revised(revision);
        return new Article(revision.state(), revision.content());
    }

    private static Reason plain(NewsItem content, AuditTrail.Action action) {
        boolean kill = content.pubStatus() == PubStatus.CANCELED;
        return new Reason(
                kill ? AuditTrail.Action.KILLED : action,
                Optional.ofNullable(content.edNote()).map(RevisionWriter::noteOf));
    }

    /** As much of an editor's note as a list can show. */
    private static String noteOf(String edNote) {
        return edNote.codePointCount(0, edNote.length()) <= Reason.LONGEST_NOTE
                ? edNote
                : edNote.substring(0, edNote.offsetByCodePoints(0, Reason.LONGEST_NOTE));
    }
}
