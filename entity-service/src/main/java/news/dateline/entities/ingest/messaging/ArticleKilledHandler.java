package news.dateline.entities.ingest.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.contracts.event.ArticleKilled;
import news.dateline.entities.ingest.domain.ArticleIngestion;
import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.extraction.Extractor;
import news.dateline.platform.consumer.EventHandler;
import news.dateline.platform.consumer.Required;

@ApplicationScoped
class ArticleKilledHandler implements EventHandler<ArticleKilled> {

    private final ArticleIngestion ingestion;
    private final Extractor extractor;

    ArticleKilledHandler(ArticleIngestion ingestion, Extractor extractor) {
        this.ingestion = ingestion;
        this.extractor = extractor;
    }

    @Override
    public String type() {
        return ArticleKilled.TYPE;
    }

    @Override
    public Class<ArticleKilled> payload() {
        return ArticleKilled.class;
    }

    @Override
    public void handle(ArticleKilled event) {
        var article = new ArticleId(Required.value("articleId", event.articleId()));
        ingestion.kill(article, Required.revision(event.revision()), extractor.modelVersion());
    }
}
