package news.dateline.entities.reconciliation.domain;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import news.dateline.entities.registry.domain.EntityId;

/** Reads ids as people paste them. */
final class EntityIds {

    private static final Pattern AT_THE_END =
            Pattern.compile("(?:.*[:/])?([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})");
    private static final int LONGEST = 500;

    private EntityIds() {}

    /** The id that a text is, or that ends a URI. */
    static Optional<EntityId> in(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var found = AT_THE_END.matcher(text.strip());
        return found.matches() ? Optional.of(new EntityId(UUID.fromString(found.group(1)))) : Optional.empty();
    }
}
