package news.dateline.contracts.event;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * An article was withdrawn for good. Nothing derived from it may be shown to readers any more.
 *
 * @param articleId the article
 * @param uri {@code urn:dateline:article:<articleId>}
 * @param revision the revision that killed it
 * @param source who sent it
 * @param versionCreated when the kill was accepted
 * @param note the editor's note; absent if none was given
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArticleKilled(
        UUID articleId, String uri, int revision, String source, Instant versionCreated, String note) {

    /** The CloudEvents type. */
    public static final String TYPE = "news.dateline.article.killed";
}
