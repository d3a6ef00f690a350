package news.dateline.contracts.event;

import java.time.Instant;
import java.util.UUID;

/**
 * An article and all its revisions were deleted. Consumers delete what they keep of it.
 *
 * @param articleId the article
 * @param uri {@code urn:dateline:article:<articleId>}
 * @param revision one past the last revision, so that any late event of a revision is seen to be older
 * @param erasedAt when
 */
public record ArticleErased(UUID articleId, String uri, int revision, Instant erasedAt) {

    /** The CloudEvents type. */
    public static final String TYPE = "news.dateline.article.erased";
}
