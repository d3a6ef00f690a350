package news.dateline.articles.revision.domain;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import news.dateline.articles.article.domain.Article;
import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.article.domain.ArticleService;
import news.dateline.articles.article.domain.ArticleState;
import news.dateline.articles.article.domain.Audience;
import news.dateline.articles.article.domain.Original;
import news.dateline.articles.article.domain.RevisionLog;

/**
 * Reads what an article was. Readers see only revisions that were usable, and none of an article that they may not see now.
 */
@ApplicationScoped
public class RevisionService {

    private final ArticleService articles;
    private final Revisions revisions;
    private final RevisionLog contents;
    private final Clock clock;

    RevisionService(ArticleService articles, Revisions revisions, RevisionLog contents, Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.contents = contents;
        this.clock = clock;
    }

    /** Those below a number, the newest first; empty if there is no such article for this audience. */
    @Transactional
    public Optional<List<RevisionRecord>> list(ArticleId id, Audience audience, int below, int limit) {
        return articles.state(id, audience)
                .map(state -> revisions.list(new Revisions.Query(id, audience, clock.instant(), below, limit)));
    }

    /** The article as it was. */
    @Transactional
    public Optional<Article> find(ArticleId id, int revision, Audience audience) {
        return articles.state(id, audience)
                .flatMap(state -> revisions
                        .find(id, revision)
                        .filter(known -> isVisible(known, audience))
                        .flatMap(known ->
                                contents.content(id, revision).map(content -> new Article(at(state, known), content))));
    }

    /** What was sent to make the current revision. */
    @Transactional
    public Optional<CurrentOriginal> original(ArticleId id) {
        return articles.state(id, Audience.NEWSROOM)
                .flatMap(state -> revisions
                        .original(id, state.revision())
                        .map(original -> new CurrentOriginal(state.revision(), original)));
    }

    private boolean isVisible(RevisionRecord revision, Audience audience) {
        return audience == Audience.NEWSROOM || revision.isPublicAt(clock.instant());
    }

    private static ArticleState at(ArticleState now, RevisionRecord then) {
        return new ArticleState(
                now.id(),
                now.origin(),
                then.revision(),
                now.contentHash(),
                then.pubStatus(),
                then.embargoedUntil(),
                now.created(),
                then.created());
    }

    /**
     * The original of the current revision.
     *
     * @param revision its number
     */
    public record CurrentOriginal(int revision, Original original) {}
}
