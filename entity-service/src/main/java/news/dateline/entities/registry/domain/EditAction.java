package news.dateline.entities.registry.domain;

import java.util.Locale;

/** In what way a version of an entity came to be. */
public enum EditAction {
    /** Found in articles by the machine. */
    FOUND,
    CREATED,
    CHANGED,
    REJECTED,
    CONFIRMED,
    /** An earlier version was brought back. */
    REVERTED,
    IMPORTED,
    /** It became part of another entity. */
    MERGED,
    /** It stands for itself again. */
    UNMERGED,
    /** Another entity became part of it, or stopped to be. */
    ABSORBED,
    RELEASED,
    /** Some of it became an entity of its own. */
    SPLIT;

    /** How clients read it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
