package news.dateline.entities.ingest.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.contracts.event.ArticleExpired;
import news.dateline.entities.ingest.domain.ArticleIngestion;
import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.extraction.Extractor;
import news.dateline.platform.consumer.EventHandler;
import news.dateline.platform.consumer.Required;

@ApplicationScoped
class ArticleExpiredHandler implements EventHandler<ArticleExpired> {

    private final ArticleIngestion ingestion;
    private final Extractor extractor;

    ArticleExpiredHandler(ArticleIngestion ingestion, Extractor extractor) {
        this.ingestion = ingestion;
        this.extractor = extractor;
    }

    @Override
    public String type() {
        return ArticleExpired.TYPE;
    }

    @Override
    public Class<ArticleExpired> payload() {
        return ArticleExpired.class;
    }

    @Override
    public void handle(ArticleExpired event) {
        var article = new ArticleId(Required.value("articleId", event.articleId()));
        ingestion.expire(article, Required.revision(event.revision()), extractor.modelVersion());
    }
}
