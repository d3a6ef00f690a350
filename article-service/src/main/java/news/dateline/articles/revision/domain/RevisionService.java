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
import news.dateline.articles.lifecycle.Standing;

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

    /** What became of one revision in another; empty if the audience may not see both. */
    @Transactional
    public Optional<RevisionDiff> diff(ArticleId id, int from, int to, Audience audience) {
        return find(id, from, audience)
                .flatMap(before -> find(id, to, audience).map(after -> RevisionDiff.between(before, after)));
    }

    /** The item that was last sent, up to the current revision. */
    @Transactional
    public Optional<CurrentOriginal> original(ArticleId id, Audience audience) {
        return articles.state(id, audience)
                .flatMap(state -> revisions
                        .original(id, state.revision())
                        .map(original -> new CurrentOriginal(state.revision(), original)));
    }

    private boolean isVisible(RevisionRecord revision, Audience audience) {
        return audience.newsroom() || revision.isPublicAt(clock.instant());
    }

    private static ArticleState at(ArticleState now, RevisionRecord then) {
        return new ArticleState(
                now.id(),
                now.origin(),
                then.revision(),
                now.contentHash(),
                Standing.of(then.pubStatus(), then.embargoedUntil().orElse(null), null),
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
