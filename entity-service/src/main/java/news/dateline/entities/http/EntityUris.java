package news.dateline.entities.http;

import java.util.Optional;
import java.util.UUID;

/** Reads references to entities. */
public final class EntityUris {

    /** What a reference must be, for messages. */
    public static final String EXPECTED = "must be an entity's URI, urn:dateline:entity:<id>, or its id alone";

    private static final String PREFIX = "urn:dateline:entity:";

    private EntityUris() {}

    /** The id that a URI, or an id alone, refers to; empty if it is neither. */
    public static Optional<UUID> id(String reference) {
        return Parameters.uuid(reference.startsWith(PREFIX) ? reference.substring(PREFIX.length()) : reference);
    }
}
