package news.dateline.articles.projection.domain;

import java.util.Optional;
import java.util.UUID;

/** What entity-service calls a set of entities. */
public record SetId(UUID value) {

    private static final String URN = "urn:dateline:entity-set:";

    /** The id that a text is, bare or as a URN. */
    public static Optional<SetId> parse(String text) {
        String bare = text.startsWith(URN) ? text.substring(URN.length()) : text;
        return Uuids.parse(bare).map(SetId::new);
    }
}
