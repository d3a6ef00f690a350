package news.dateline.contracts.event;

import java.util.UUID;

/**
 * An article is to be analysed again. Sent by entity-service to itself, so that its replicas share the work.
 *
 * @param jobId the re-extraction that it is part of
 * @param articleId the article
 */
public record ReextractionRequested(UUID jobId, UUID articleId) {

    /** The CloudEvents type. */
    public static final String TYPE = "news.dateline.article.reextraction-requested";
}
