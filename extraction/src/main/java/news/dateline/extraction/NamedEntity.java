package news.dateline.extraction;

import java.util.List;
import java.util.OptionalInt;

/**
 * All mentions of one thing in one text.
 *
 * @param name its fullest form: the name that the gazetteer knows it by ("United Nations" for "UN"), else the longest form
 *     in this text
 * @param aliases the other forms that may stand for it outside this text too, acronyms for example; never a bare surname
 * @param type what kind of thing it is
 * @param salience how central it is to the text, 0-1
 * @param demonymOf for a people, the index in {@link Analysis#entities()} of its place, if the text names that too
 */
public record NamedEntity(String name, List<String> aliases, EntityType type, double salience, OptionalInt demonymOf) {

    public NamedEntity {
        aliases = List.copyOf(aliases);
    }

    /** A thing that is not a people with a place. */
    public NamedEntity(String name, List<String> aliases, EntityType type, double salience) {
        this(name, aliases, type, salience, OptionalInt.empty());
    }
}
