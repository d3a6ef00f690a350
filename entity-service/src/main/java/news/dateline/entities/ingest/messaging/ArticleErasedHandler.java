package news.dateline.entities.ingest.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.contracts.event.ArticleErased;
import news.dateline.entities.ingest.domain.ArticleIngestion;
import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.platform.consumer.EventHandler;
import news.dateline.platform.consumer.Required;

@ApplicationScoped
class ArticleErasedHandler implements EventHandler<ArticleErased> {

    private final ArticleIngestion ingestion;

    ArticleErasedHandler(ArticleIngestion ingestion) {
        this.ingestion = ingestion;
    }

    @Override
    public String type() {
        return ArticleErased.TYPE;
    }

    @Override
    public Class<ArticleErased> payload() {
        return ArticleErased.class;
    }

    @Override
    public void handle(ArticleErased event) {
        var article = new ArticleId(Required.value("articleId", event.articleId()));
        ingestion.erase(article, Required.revision(event.revision()));
    }
}
