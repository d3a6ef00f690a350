package news.dateline.articles.retention.domain;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.article.domain.LegalHolds;

/** What articles ask of retention before they go. */
@ApplicationScoped
class HoldsOfRetention implements LegalHolds {

    private final Retention retention;

    HoldsOfRetention(Retention retention) {
        this.retention = retention;
    }

    @Override
    public boolean isHeld(ArticleId id) {
        return retention.hold(id).isPresent();
    }
}
