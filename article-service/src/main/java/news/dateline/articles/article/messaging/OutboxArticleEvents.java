package news.dateline.articles.article.messaging;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.annotations.RegisterForReflection;

import news.dateline.articles.article.domain.ArticleEvents;
import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.article.domain.ArticleState;
import news.dateline.articles.article.domain.ArticleText;
import news.dateline.articles.lifecycle.Stage;
import news.dateline.articles.ninjs.NewsItem;
import news.dateline.articles.text.AnalysedText;
import news.dateline.contracts.event.ArticleErased;
import news.dateline.contracts.event.ArticleExpired;
import news.dateline.contracts.event.ArticleKilled;
import news.dateline.contracts.event.ArticleReleased;
import news.dateline.contracts.event.ArticleRevised;
import news.dateline.contracts.event.PubStatus;
import news.dateline.contracts.event.Topics;
import news.dateline.platform.idempotency.StoredAnswers;
import news.dateline.platform.outbox.Outbox;
import news.dateline.platform.outbox.OutboxEvent;

/** Writes the events of articles to the outbox. The payloads are registered because Quarkus does not see them being written. */
@RegisterForReflection(
        targets = {
            ArticleRevised.class,
            ArticleKilled.class,
            ArticleReleased.class,
            ArticleExpired.class,
            ArticleErased.class,
            PubStatus.class
        })
@ApplicationScoped
class OutboxArticleEvents implements ArticleEvents {

    private final Outbox outbox;
    private final StoredAnswers answers;

    OutboxArticleEvents(Outbox outbox, StoredAnswers answers) {
        this.outbox = outbox;
        this.answers = answers;
    }

    @Override
    public void revised(List<ArticleText> articles) {
        outbox.appendAll(articles.stream()
                .map(told -> event(told, told.article().state().changed(), null))
                .toList());
    }

    @Override
    public void toldAgain(ArticleText article, Instant at) {
        outbox.append(event(article, at, true));
    }

    @Override
    public void released(ArticleState state, Instant at) {
        ArticleId id = state.id();
        String source = state.origin().source();
        append(id, ArticleReleased.TYPE, new ArticleReleased(id.value(), id.uri(), state.revision(), source, at));
    }

    @Override
    public void expired(ArticleState state, Instant at) {
        ArticleId id = state.id();
        String source = state.origin().source();
        append(id, ArticleExpired.TYPE, new ArticleExpired(id.value(), id.uri(), state.revision(), source, at));
    }

    @Override
    public void erased(ArticleId id, int revision, Instant at) {
        outbox.forgetRejected(id.value());
        answers.forget(id.value());
        append(id, ArticleErased.TYPE, new ArticleErased(id.value(), id.uri(), revision, at));
    }

    private void append(ArticleId id, String type, Object payload) {
        outbox.append(event(id, type, payload));
    }

    private static OutboxEvent event(ArticleText told, Instant at, Boolean again) {
        ArticleState state = told.article().state();
        return state.isKilled()
                ? event(
                        state.id(),
                        ArticleKilled.TYPE,
                        killed(state, told.article().content()))
                : event(state.id(), ArticleRevised.TYPE, revised(told, at, again));
    }

    private static OutboxEvent event(ArticleId id, String type, Object payload) {
        return new OutboxEvent(Topics.ARTICLES, id.value(), type, id.uri(), payload);
    }

    private static ArticleKilled killed(ArticleState state, NewsItem content) {
        return new ArticleKilled(
                state.id().value(),
                state.id().uri(),
                state.revision(),
                state.origin().source(),
                state.changed(),
                content.edNote());
    }

    private static ArticleRevised revised(ArticleText told, Instant at, Boolean again) {
        ArticleState state = told.article().state();
        NewsItem content = told.article().content();
        return new ArticleRevised(
                state.id().value(),
                state.id().uri(),
                state.revision(),
                state.origin().source(),
                state.origin().externalId().orElse(null),
                toldStatus(state, at),
                content.language(),
                AnalysedText.headline(content).orElse(null),
                told.text(),
                content.contentCreated() == null ? state.created() : content.contentCreated(),
                state.changed(),
                content.embargoedUntil(),
                again);
    }

    /** What has expired already is nothing for readers, and consumers need not know of expiry to heed that. */
    private static PubStatus toldStatus(ArticleState state, Instant at) {
        return state.standing().stageAt(at) == Stage.EXPIRED ? PubStatus.WITHHELD : state.pubStatus();
    }
}
