package news.dateline.contracts.event;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * An article got a new revision, its first included. Carries all that a consumer needs, so that none has to ask back.
 *
 * @param articleId the article
 * @param uri {@code urn:dateline:article:<articleId>}
 * @param revision from 1, without gaps
 * @param source who sent it
 * @param externalId what the source calls it; absent if the source gave no name
 * @param pubStatus {@link PubStatus#USABLE} or {@link PubStatus#WITHHELD}; killed articles have an event of their own
 * @param language its BCP 47 tag; absent if unknown
 * @param headline the main headline; absent if there is none
 * @param text the plain text that offsets count in, in NFC: headline unless derived, blank line, paragraphs joined by blank
 *     lines, boilerplate left out; may be empty
 * @param contentCreated when the content came into being; relative dates are read against it
 * @param versionCreated when this revision was accepted
 * @param embargoedUntil the time before which readers must not see it; absent if there is no embargo
 * @param replayed true if it is told once more, as the truth about an article: consumers take it in place of what they know,
 *     be that as new or newer; absent otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArticleRevised(
        UUID articleId,
        String uri,
        int revision,
        String source,
        String externalId,
        PubStatus pubStatus,
        String language,
        String headline,
        String text,
        Instant contentCreated,
        Instant versionCreated,
        Instant embargoedUntil,
        Boolean replayed) {

    /** The CloudEvents type. */
    public static final String TYPE = "news.dateline.article.revised";

    /** Whether it is told once more. */
    @JsonIgnore
    public boolean isToldAgain() {
        return Boolean.TRUE.equals(replayed);
    }
}
