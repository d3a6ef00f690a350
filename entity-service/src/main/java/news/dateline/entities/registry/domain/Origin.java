package news.dateline.entities.registry.domain;

import java.util.Locale;

/** By what way a name or an external id came into the registry. */
public enum Origin {
    /** An article calls the entity so. */
    ARTICLE,
    /** A person entered it. */
    PERSON,
    /** It came with an import. */
    IMPORT;

    /** How clients read it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
