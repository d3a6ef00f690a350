package news.dateline.entities.mention.domain;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Tells what articles name after merges and their undoing, for whoever keeps a copy. Little by little: an entity may be named by a
 * million articles.
 */
@ApplicationScoped
public class Retelling {

    private static final int AT_ONCE = 200;

    private final ArticlesToTell articles;
    private final ArticleWriter writer;
    private final ArticleEntitiesEvents events;
    private final Clock clock;

    Retelling(ArticlesToTell articles, ArticleWriter writer, ArticleEntitiesEvents events, Clock clock) {
        this.articles = articles;
        this.writer = writer;
        this.events = events;
        this.clock = clock;
    }

    /** Tells of some of them. Each is locked first, so that what is told later was true later. */
    @Transactional
    public void tellSome() {
        List<ArticleId> some = articles.take(AT_ONCE);
        some.forEach(writer::lock);
        some.forEach(article -> events.changed(article, clock.instant()));
    }
}
