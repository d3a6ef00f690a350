package news.dateline.entities.registry.domain;

import java.time.Instant;

/**
 * Where a name or an external id came from.
 *
 * @param origin by what way
 * @param source the import's name; null for all else
 * @param added when; null if it is not stored yet
 */
public record Provenance(Origin origin, String source, Instant added) {

    /** Found in an article. */
    public static Provenance article() {
        return new Provenance(Origin.ARTICLE, null, null);
    }

    /** Entered by a person. */
    public static Provenance person() {
        return new Provenance(Origin.PERSON, null, null);
    }

    /**
     * Came with an import.
     *
     * @param source for example {@code wikidata}
     */
    public static Provenance imported(String source) {
        return new Provenance(Origin.IMPORT, source, null);
    }
}
