package news.dateline.articles.article.api;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.articles.article.domain.Audience;
import news.dateline.platform.request.Callers;

/** Knows how much the caller may see. */
@ApplicationScoped
public class Audiences {

    private final Callers callers;

    Audiences(Callers callers) {
        this.callers = callers;
    }

    /** Whoever writes articles is of the newsroom; the token may limit either kind to some sources. */
    public Audience current() {
        return new Audience(callers.may(ArticleRequests.WRITE), callers.sources());
    }
}
