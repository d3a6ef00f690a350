package news.dateline.articles.projection.domain;

import java.util.Optional;
import java.util.UUID;

/** What entity-service calls an entity. */
public record EntityId(UUID value) {

    private static final String URN = "urn:dateline:entity:";
    private static final int LENGTH = 36;

    /** The id that a text is, bare or as a URN. */
    public static Optional<EntityId> parse(String text) {
        String bare = text.startsWith(URN) ? text.substring(URN.length()) : text;
        try {
            // The JDK's parser takes short forms too.
            return bare.length() == LENGTH ? Optional.of(new EntityId(UUID.fromString(bare))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The entity's {@code uri}. */
    public String uri() {
        return URN + value;
    }
}
