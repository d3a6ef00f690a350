package news.dateline.articles.article.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

/** What goes with every change: a record for the auditors, an event for the world, and whatever is derived from articles. */
@ApplicationScoped
class ChangeLog {

    private final AuditTrail audit;
    private final ArticleEvents events;
    private final Instance<Derived> derived;

    ChangeLog(AuditTrail audit, ArticleEvents events, Instance<Derived> derived) {
        this.audit = audit;
        this.events = events;
        this.derived = derived;
    }

    void revised(List<Revision> revisions) {
        audit.add(revisions.stream().map(ChangeLog::entry).toList());
        List<ArticleText> articles = revisions.stream()
                .map(revision -> ArticleText.of(new Article(revision.state(), revision.content())))
                .toList();
        events.revised(articles);
        derived.forEach(each -> each.revised(articles));
    }

    void embargoEnded(ArticleState state, Instant at) {
        audit.add(happened(state, AuditTrail.Action.EMBARGO_ENDED, at));
        events.released(state, at);
    }

    void expired(ArticleState state, Instant at) {
        audit.add(happened(state, AuditTrail.Action.EXPIRED, at));
        events.expired(state, at);
    }

    void erased(ArticleState last, Actor actor, Instant at) {
        audit.add(new AuditTrail.Entry(
                Optional.of(last.id()),
                AuditTrail.Action.ERASED,
                Optional.of(last.revision()),
                Optional.empty(),
                actor,
                at,
                Optional.empty()));
        events.erased(last.id(), last.revision() + 1, at);
    }

    private static AuditTrail.Entry entry(Revision revision) {
        ArticleState state = revision.state();
        Reason reason = revision.reason();
        return new AuditTrail.Entry(
                Optional.of(state.id()),
                reason.action(),
                state.revision() == 1 ? Optional.empty() : Optional.of(state.revision() - 1),
                Optional.of(state.revision()),
                revision.actor(),
                state.changed(),
                reason.isEditorial() ? reason.note() : Optional.empty());
    }

    private static AuditTrail.Entry happened(ArticleState state, AuditTrail.Action action, Instant at) {
        Optional<Integer> revision = Optional.of(state.revision());
        return new AuditTrail.Entry(
                Optional.of(state.id()), action, revision, revision, Actor.CLOCK, at, Optional.empty());
    }
}
