package news.dateline.entities.review.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person can decide. */
public enum DecisionKind {
    /** It is an entity. */
    CONFIRM,
    /** It is none: its name is linked to nothing any more. */
    REJECT,
    /** It is the same as another. */
    MERGE,
    /** It is not the same as another, nor is anything that either is merged with. */
    DISTINGUISH,
    /** What an article calls so is another entity of the registry. */
    LINK,
    /** What an article calls so is an entity that the registry does not know yet. */
    SPLIT;

    /** The kind that clients call so. */
    public static Optional<DecisionKind> labelled(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(label))
                .findFirst();
    }

    /** How clients read it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is about an entity and another one. */
    public boolean needsOther() {
        return switch (this) {
            case MERGE, DISTINGUISH, LINK -> true;
            case CONFIRM, REJECT, SPLIT -> false;
        };
    }

    /** Whether it is about an article's mentions of an entity. */
    public boolean needsArticle() {
        return switch (this) {
            case LINK, SPLIT -> true;
            case CONFIRM, REJECT, MERGE, DISTINGUISH -> false;
        };
    }
}
