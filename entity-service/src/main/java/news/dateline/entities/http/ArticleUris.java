package news.dateline.entities.http;

import java.util.Optional;
import java.util.UUID;

/** Reads references to articles. */
public final class ArticleUris {

    /** What a reference must be, for messages. */
    public static final String EXPECTED = "must be an article's URI, urn:dateline:article:<id>, or its id alone";

    private static final String PREFIX = "urn:dateline:article:";

    private ArticleUris() {}

    /** The id that a URI, or an id alone, refers to; empty if it is neither. */
    public static Optional<UUID> id(String reference) {
        return Parameters.uuid(reference.startsWith(PREFIX) ? reference.substring(PREFIX.length()) : reference);
    }
}
