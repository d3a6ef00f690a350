package news.dateline.contracts.event;

import java.time.Instant;
import java.util.UUID;

/**
 * The embargo of an article ended by itself: readers may see it from now on. Consumers that compare times need not act.
 *
 * @param articleId the article
 * @param uri {@code urn:dateline:article:<articleId>}
 * @param revision its current revision, which is the same as before
 * @param source who sent it
 * @param releasedAt when that was seen
 */
public record ArticleReleased(UUID articleId, String uri, int revision, String source, Instant releasedAt) {

    /** The CloudEvents type. */
    public static final String TYPE = "news.dateline.article.released";
}
