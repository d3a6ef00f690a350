package news.dateline.articles.projection.domain;

import java.util.Optional;
import java.util.UUID;

/** What entity-service calls an entity. */
public record EntityId(UUID value) {

    private static final String URN = "urn:dateline:entity:";

    /** The id that a text is, bare or as a URN. */
    public static Optional<EntityId> parse(String text) {
        String bare = text.startsWith(URN) ? text.substring(URN.length()) : text;
        return Uuids.parse(bare).map(EntityId::new);
    }

    /** The entity's {@code uri}. */
    public String uri() {
        return URN + value;
    }
}
