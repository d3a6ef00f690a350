package news.dateline.extraction.gazetteer;

import news.dateline.extraction.EntityType;

/**
 * A name that something is known by. One thing has an entry for each of its names; two things may share a name.
 *
 * @param name as it is written in running text, "Kazatomprom" or "NAC Kazatomprom JSC"
 * @param type what kind of thing it names
 * @param id of the thing, opaque here; a UUID takes the least memory
 */
public record Entry(String name, EntityType type, String id) {

    /** The longest name, in UTF-16 units. */
    public static final int MAX_LENGTH = 250;

    /** @throws IllegalArgumentException if the name or the id is blank or longer than 250 characters */
    public Entry {
        check("name", name);
        check("id", id);
    }

    private static void check(String what, String value) {
        if (value.isBlank() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("the " + what + " is empty or longer than " + MAX_LENGTH);
        }
    }
}
