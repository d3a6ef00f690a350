package news.dateline.articles.article.domain;

import java.util.Optional;

/**
 * Who sent an article and what they call it.
 *
 * @param source at most {@link #LONGEST_SOURCE} characters
 * @param externalId unique within the source, at most {@link #LONGEST_EXTERNAL_ID} characters
 */
public record Origin(String source, Optional<String> externalId) {

    /** Together with the other limit, what an index entry of PostgreSQL can hold. */
    public static final int LONGEST_SOURCE = 100;

    /** See {@link #LONGEST_SOURCE}. */
    public static final int LONGEST_EXTERNAL_ID = 500;
}
