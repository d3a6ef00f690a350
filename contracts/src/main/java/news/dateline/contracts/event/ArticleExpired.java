package news.dateline.contracts.event;

import java.time.Instant;
import java.util.UUID;

/**
 * A usable article reached its time of expiry: nothing derived from it may be shown to readers, until a later revision
 * says otherwise.
 *
 * @param articleId the article
 * @param uri {@code urn:dateline:article:<articleId>}
 * @param revision its current revision, which is the same as before
 * @param source who sent it
 * @param expiredAt when that was seen
 */
public record ArticleExpired(UUID articleId, String uri, int revision, String source, Instant expiredAt) {

    /** The CloudEvents type. */
    public static final String TYPE = "news.dateline.article.expired";
}
