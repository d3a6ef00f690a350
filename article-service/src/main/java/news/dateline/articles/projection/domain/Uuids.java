package news.dateline.articles.projection.domain;

import java.util.Optional;
import java.util.UUID;

/** Reads UUIDs. */
final class Uuids {

    private static final int LENGTH = 36;

    private Uuids() {}

    /** A UUID in its full form: the JDK's parser takes short ones too. */
    static Optional<UUID> parse(String text) {
        try {
            return text.length() == LENGTH ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
