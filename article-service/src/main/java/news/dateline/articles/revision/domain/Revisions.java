package news.dateline.articles.revision.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.article.domain.Audience;
import news.dateline.articles.article.domain.Original;

/** The revisions that are kept. */
public interface Revisions {

    /** What is known of one. */
    Optional<RevisionRecord> find(ArticleId id, int revision);

    /** Reads the newest first. */
    List<RevisionRecord> list(Query query);

    /** The item that was sent to make one; if none was, then the one before. */
    Optional<Original> original(ArticleId id, int revision);

    /**
     * Which revisions to list.
     *
     * @param now what readers' embargoes are compared with
     * @param below only those with lesser numbers
     */
    record Query(ArticleId id, Audience audience, Instant now, int below, int limit) {}
}
