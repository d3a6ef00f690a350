package news.dateline.articles.article.messaging;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.annotations.RegisterForReflection;

import news.dateline.articles.article.domain.Article;
import news.dateline.articles.article.domain.ArticleEvents;
import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.article.domain.ArticleState;
import news.dateline.articles.ninjs.NewsItem;
import news.dateline.articles.text.AnalysedText;
import news.dateline.contracts.event.ArticleErased;
import news.dateline.contracts.event.ArticleKilled;
import news.dateline.contracts.event.ArticleRevised;
import news.dateline.contracts.event.PubStatus;
import news.dateline.contracts.event.Topics;
import news.dateline.platform.outbox.Outbox;
import news.dateline.platform.outbox.OutboxEvent;

/** Writes the events of articles to the outbox. The payloads are registered because Quarkus does not see them being written. */
@RegisterForReflection(targets = {ArticleRevised.class, ArticleKilled.class, ArticleErased.class, PubStatus.class})
@ApplicationScoped
class OutboxArticleEvents implements ArticleEvents {

    private final Outbox outbox;

    OutboxArticleEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void revised(Article article) {
        ArticleState state = article.state();
        if (state.isKilled()) {
            append(state.id(), ArticleKilled.TYPE, killed(state, article.content()));
        } else {
            append(state.id(), ArticleRevised.TYPE, revised(state, article.content()));
        }
    }

    @Override
    public void erased(ArticleId id, int revision, Instant at) {
        outbox.forgetRejected(id.value());
        append(id, ArticleErased.TYPE, new ArticleErased(id.value(), id.uri(), revision, at));
    }

    private void append(ArticleId id, String type, Object payload) {
        outbox.append(new OutboxEvent(Topics.ARTICLES, id.value(), type, id.uri(), payload));
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

    private static ArticleRevised revised(ArticleState state, NewsItem content) {
        return new ArticleRevised(
                state.id().value(),
                state.id().uri(),
                state.revision(),
                state.origin().source(),
                state.origin().externalId().orElse(null),
                state.pubStatus(),
                content.language(),
                AnalysedText.headline(content).orElse(null),
                AnalysedText.of(content),
                content.contentCreated() == null ? state.created() : content.contentCreated(),
                state.changed(),
                content.embargoedUntil());
    }
}
