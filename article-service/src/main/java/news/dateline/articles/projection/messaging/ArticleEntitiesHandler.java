package news.dateline.articles.projection.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.articles.projection.domain.EntityProjection;
import news.dateline.contracts.event.ArticleEntitiesExtracted;
import news.dateline.platform.consumer.EventHandler;
import news.dateline.platform.consumer.Required;

@ApplicationScoped
class ArticleEntitiesHandler implements EventHandler<ArticleEntitiesExtracted> {

    private final EntityProjection projection;

    ArticleEntitiesHandler(EntityProjection projection) {
        this.projection = projection;
    }

    @Override
    public String type() {
        return ArticleEntitiesExtracted.TYPE;
    }

    @Override
    public Class<ArticleEntitiesExtracted> payload() {
        return ArticleEntitiesExtracted.class;
    }

    @Override
    public void handle(ArticleEntitiesExtracted event) {
        Required.value("articleId", event.articleId());
        Required.revision(event.revision());
        Required.value("extractedAt", event.extractedAt());
        projection.apply(event);
    }
}
