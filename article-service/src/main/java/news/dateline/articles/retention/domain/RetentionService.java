package news.dateline.articles.retention.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import news.dateline.articles.article.domain.Actor;
import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.article.domain.ArticleService;
import news.dateline.articles.article.domain.AuditTrail;
import news.dateline.articles.article.domain.AuditTrail.Action;

/** Sets rules, places holds, and erases what the rules let go. */
@ApplicationScoped
public class RetentionService {

    private final Retention retention;
    private final ArticleService articles;
    private final AuditTrail audit;
    private final Clock clock;

    RetentionService(Retention retention, ArticleService articles, AuditTrail audit, Clock clock) {
        this.retention = retention;
        this.articles = articles;
        this.audit = audit;
        this.clock = clock;
    }

    /** The rules by source, from after one. */
    @Transactional
    public List<RetentionRule> rules(Optional<String> after, int limit) {
        return retention.rules(after, limit);
    }

    /** Sets the rule of a source. */
    @Transactional
    public RetentionRule set(String source, int keepDays, String note, Actor actor) {
        RetentionRule rule = new RetentionRule(source, keepDays, note, actor.subject(), now());
        retention.set(rule);
        record(Optional.empty(), Action.RETENTION_RULE_SET, actor, source + ": " + keepDays + " days");
        return rule;
    }

    /** Removes the rule of a source, if there is one: its articles are kept for ever then. */
    @Transactional
    public void removeRule(String source, Actor actor) {
        if (retention.removeRule(source)) {
            record(Optional.empty(), Action.RETENTION_RULE_REMOVED, actor, source);
        }
    }

    /** The hold on an article, if there is one. */
    @Transactional
    public Optional<LegalHold> hold(ArticleId article) {
        return retention.hold(article);
    }

    /** Keeps an article from being erased; empty if there is no such article. */
    @Transactional
    public Optional<LegalHold> place(ArticleId article, String note, Actor actor) {
        if (!articles.lock(article)) {
            return Optional.empty();
        }
        LegalHold hold = new LegalHold(article, note, actor.subject(), now());
        retention.place(hold);
        record(Optional.of(article), Action.HELD, actor, note);
        return Optional.of(hold);
    }

    /** Lifts the hold on an article, if there is one. */
    @Transactional
    public void lift(ArticleId article, Actor actor) {
        if (retention.lift(article)) {
            record(Optional.of(article), Action.HOLD_LIFTED, actor, null);
        }
    }

    /** Erases one article that is older than its source's rule allows; returns whether there was one. */
    @Transactional
    public boolean eraseOne() {
        Optional<ArticleId> outdated = retention.lockOutdated(clock.instant());
        outdated.ifPresent(id -> articles.erase(id, state -> {}, Actor.CLOCK));
        return outdated.isPresent();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private void record(Optional<ArticleId> article, Action action, Actor actor, String note) {
        audit.add(new AuditTrail.Entry(
                article, action, Optional.empty(), Optional.empty(), actor, now(), Optional.ofNullable(note)));
    }
}
