package news.dateline.articles.article.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.articles.ninjs.NewsItem;

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

    /** The first ones of articles of different origins, in their order; empty where there is an article of that origin already. */
    List<Optional<Article>> first(List<Submission> submissions, Actor actor) {
        Instant now = now();
        List<Revision> wanted = submissions.stream()
                .map(submission -> first(submission, actor, now))
                .toList();
        Set<ArticleId> added =
                articles.addNew(wanted.stream().map(Revision::state).toList(), now);
        keep(wanted.stream()
                .filter(revision -> added.contains(revision.state().id()))
                .toList());
        return wanted.stream()
                .map(revision -> new Article(revision.state(), revision.content()))
                .map(article -> Optional.of(article)
                        .filter(each -> added.contains(each.state().id())))
                .toList();
    }

    /** The next one of a locked article. */
    Article next(Draft draft, Actor actor) {
        return next(List.of(draft), actor).getFirst();
    }

    /** The next ones of different locked articles, in their order. */
    List<Article> next(List<Draft> drafts, Actor actor) {
        Instant now = now();
        List<Revision> revisions = drafts.stream()
                .map(draft -> {
                    ArticleState state = draft.before().next(Content.hash(draft.content()), draft.standing(), now);
                    return new Revision(state, draft.content(), draft.original(), actor, draft.reason());
                })
                .toList();
        revisions.forEach(revision -> articles.update(revision.state(), now));
        keep(revisions);
        return revisions.stream()
                .map(revision -> new Article(revision.state(), revision.content()))
                .toList();
    }

    Instant now() {
        // PostgreSQL keeps microseconds; milliseconds are enough and read better.
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Revision first(Submission submission, Actor actor, Instant now) {
        NewsItem content = submission.content();
        ArticleState state = new ArticleState(
                ArticleId.create(), submission.origin(), 1, Content.hash(content), Content.standing(content), now, now);
        Reason reason = Reason.plain(content, AuditTrail.Action.CREATED);
        return new Revision(state, content, Optional.of(submission.original()), actor, reason);
    }

    private void keep(List<Revision> kept) {
        if (!kept.isEmpty()) {
            revisions.append(kept);
            changes.revised(kept);
        }
    }
}
