package news.dateline.articles.revision.domain;

import java.util.List;
import java.util.Optional;

import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.article.domain.Original;

/** The revisions that are kept. */
public interface Revisions {

    /** What is known of one. */
    Optional<RevisionRecord> find(ArticleId id, int revision);

    /** Those of an article below a number, the newest first. */
    List<RevisionRecord> list(ArticleId id, int below, int limit);

    /** What was sent to make one that is there. */
    Original original(ArticleId id, int revision);
}
