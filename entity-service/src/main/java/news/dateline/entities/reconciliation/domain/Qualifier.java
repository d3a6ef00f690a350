package news.dateline.entities.reconciliation.domain;

import java.util.Arrays;
import java.util.Optional;

/** How a given value is compared with those of an entity. */
public enum Qualifier {
    /** The same, but for case, diacritics and punctuation. */
    EXACT("ExactMatch", "is the same text"),
    /** The entity's value begins so. */
    PREFIX("PrefixMatch", "begins with the text");

    private final String id;
    private final String label;

    Qualifier(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** The one that clients call so. */
    public static Optional<Qualifier> named(String id) {
        return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst();
    }

    /** What clients call it. */
    public String id() {
        return id;
    }

    /** What it means. */
    public String label() {
        return label;
    }

    boolean fits(String own, String given) {
        return switch (this) {
            case EXACT -> own.equals(given);
            case PREFIX -> own.startsWith(given);
        };
    }
}
