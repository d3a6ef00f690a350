package news.dateline.articles.article.domain;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Tells what an article is now once more, for consumers that know it otherwise: after a restore, or for a new one. */
@ApplicationScoped
public class ReplayService {

    private final Articles articles;
    private final RevisionLog revisions;
    private final ArticleEvents events;
    private final Clock clock;

    ReplayService(Articles articles, RevisionLog revisions, ArticleEvents events, Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Appends the event of the current revision to the outbox, marked as told again.
     *
     * @return whether there is such an article
     */
    @Transactional
    public boolean replay(ArticleId id) {
        // Locked, so that it does not overtake the event of a change that is under way.
        Optional<Article> article = articles.lock(id)
                .flatMap(state -> revisions.content(id, state.revision()).map(content -> new Article(state, content)));
        article.ifPresent(found -> events.toldAgain(ArticleText.of(found), clock.instant()));
        return article.isPresent();
    }

    /**
     * Tells those who know an article that is not here that it is gone. Nothing is told of one that is here.
     *
     * @param revision the last one that they know
     * @return whether it was told
     */
    @Transactional
    public boolean tellGone(ArticleId id, int revision) {
        boolean gone = articles.lock(id).isEmpty();
        if (gone) {
            events.erased(id, revision + 1, clock.instant());
        }
        return gone;
    }
}
