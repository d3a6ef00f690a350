package news.dateline.articles.article.domain;

import java.util.Optional;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;

/** What an article is called for ever. Ids are UUIDv7: later ones are greater. */
public record ArticleId(UUID value) {

    private static final String URN = "urn:dateline:article:";
    private static final int LENGTH = 36;

    /** A new one. */
    public static ArticleId create() {
        return new ArticleId(UuidCreator.getTimeOrderedEpoch());
    }

    /** The id that a text is, if it is one. */
    public static Optional<ArticleId> parse(String text) {
        try {
            // The JDK's parser takes short forms too.
            return text.length() == LENGTH ? Optional.of(new ArticleId(UUID.fromString(text))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether a uri is one that this service gives. */
    public static boolean isUri(String uri) {
        return uri.startsWith(URN);
    }

    /** The article's {@code uri}. */
    public String uri() {
        return URN + value;
    }
}
