package news.dateline.articles.article.domain;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Tells what an article is now once more, for consumers that have lost it: after a restore, or for a new one. */
@ApplicationScoped
public class ReplayService {

    private final Articles articles;
    private final RevisionLog revisions;
    private final ArticleEvents events;

    ReplayService(Articles articles, RevisionLog revisions, ArticleEvents events) {
        this.articles = articles;
        this.revisions = revisions;
        this.events = events;
    }

    /**
     * Appends the event of the current revision to the outbox. Who knows that revision already ignores it.
     *
     * @return whether there is such an article
     */
    @Transactional
    public boolean replay(ArticleId id) {
        // Locked, so that it does not overtake the event of a change that is under way.
        Optional<Article> article = articles.lock(id)
                .flatMap(state -> revisions.content(id, state.revision()).map(content -> new Article(state, content)));
        article.ifPresent(found -> events.revised(List.of(ArticleText.of(found))));
        return article.isPresent();
    }
}
