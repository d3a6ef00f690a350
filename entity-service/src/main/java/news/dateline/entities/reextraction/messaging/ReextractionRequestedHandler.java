package news.dateline.entities.reextraction.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.contracts.event.ReextractionRequested;
import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.reextraction.domain.JobId;
import news.dateline.entities.reextraction.domain.Reanalysis;
import news.dateline.platform.consumer.EventHandler;
import news.dateline.platform.consumer.Required;

@ApplicationScoped
class ReextractionRequestedHandler implements EventHandler<ReextractionRequested> {

    private final Reanalysis reanalysis;
    private final ReextractionMetrics metrics;

    ReextractionRequestedHandler(Reanalysis reanalysis, ReextractionMetrics metrics) {
        this.reanalysis = reanalysis;
        this.metrics = metrics;
    }

    @Override
    public String type() {
        return ReextractionRequested.TYPE;
    }

    @Override
    public Class<ReextractionRequested> payload() {
        return ReextractionRequested.class;
    }

    @Override
    public void handle(ReextractionRequested event) {
        var job = new JobId(Required.value("jobId", event.jobId()));
        var article = new ArticleId(Required.value("articleId", event.articleId()));
        reanalysis.handle(job, article).ifPresent(metrics::count);
    }
}
