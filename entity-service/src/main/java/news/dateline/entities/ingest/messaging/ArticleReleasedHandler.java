package news.dateline.entities.ingest.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.contracts.event.ArticleReleased;
import news.dateline.platform.consumer.EventHandler;
import news.dateline.platform.consumer.Required;

/** Nothing is left to do: reads compare times, and the counts follow an embargo's end by themselves. */
@ApplicationScoped
class ArticleReleasedHandler implements EventHandler<ArticleReleased> {

    @Override
    public String type() {
        return ArticleReleased.TYPE;
    }

    @Override
    public Class<ArticleReleased> payload() {
        return ArticleReleased.class;
    }

    @Override
    public void handle(ArticleReleased event) {
        Required.value("articleId", event.articleId());
        Required.revision(event.revision());
    }
}
