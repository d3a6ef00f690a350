package news.dateline.entities.mention.messaging;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.annotations.RegisterForReflection;

import news.dateline.contracts.event.ArticleEntitiesExtracted;
import news.dateline.contracts.event.Topics;
import news.dateline.entities.audience.Audience;
import news.dateline.entities.mention.domain.ArticleAnalysis;
import news.dateline.entities.mention.domain.ArticleEntitiesEvents;
import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.mention.domain.ArticleReader;
import news.dateline.platform.outbox.Outbox;
import news.dateline.platform.outbox.OutboxEvent;

/** Puts what an article names into the outbox, as it is now. */
@ApplicationScoped
@RegisterForReflection(targets = {ArticleEntitiesExtracted.class, ArticleEntitiesExtracted.Entity.class})
class OutboxArticleEntitiesEvents implements ArticleEntitiesEvents {

    private final Outbox outbox;
    private final ArticleReader articles;

    OutboxArticleEntitiesEvents(Outbox outbox, ArticleReader articles) {
        this.outbox = outbox;
        this.articles = articles;
    }

    @Override
    public void changed(ArticleId article, Instant now) {
        articles.analysis(article, Audience.NEWSROOM).ifPresent(analysis -> outbox.append(event(analysis, now)));
    }

    private static OutboxEvent event(ArticleAnalysis analysis, Instant now) {
        var article = analysis.id();
        var payload = new ArticleEntitiesExtracted(
                article.value(),
                article.uri(),
                analysis.revision(),
                analysis.language(),
                analysis.modelVersion(),
                now,
                analysis.entities().stream()
                        .map(entity -> new ArticleEntitiesExtracted.Entity(
                                entity.id().value(),
                                entity.id().uri(),
                                entity.type(),
                                entity.name(),
                                entity.status(),
                                entity.salience(),
                                entity.mentions().size()))
                        .toList());
        return new OutboxEvent(
                Topics.ARTICLE_ENTITIES, article.value(), ArticleEntitiesExtracted.TYPE, article.uri(), payload);
    }
}
