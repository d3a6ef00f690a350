package news.dateline.entities.reextraction.messaging;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.contracts.event.ReextractionRequested;
import news.dateline.contracts.event.Topics;
import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.reextraction.domain.JobId;
import news.dateline.entities.reextraction.domain.Requests;
import news.dateline.platform.outbox.Outbox;
import news.dateline.platform.outbox.OutboxEvent;

@ApplicationScoped
class OutboxRequests implements Requests {

    private final Outbox outbox;

    OutboxRequests(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void send(JobId job, List<ArticleId> articles) {
        outbox.appendAll(articles.stream().map(article -> request(job, article)).toList());
    }

    private static OutboxEvent request(JobId job, ArticleId article) {
        return new OutboxEvent(
                Topics.REEXTRACTION,
                article.value(),
                ReextractionRequested.TYPE,
                article.uri(),
                new ReextractionRequested(job.value(), article.value()));
    }
}
