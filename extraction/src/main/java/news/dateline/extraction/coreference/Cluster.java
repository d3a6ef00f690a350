package news.dateline.extraction.coreference;

import java.util.List;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.rules.Found;

/**
 * The names of a text that name one thing.
 *
 * @param name its fullest form
 * @param aliases other forms that may stand for it in other texts too
 * @param type what kind of thing it is
 * @param names in the order of the text
 */
public record Cluster(String name, List<String> aliases, EntityType type, List<Found> names) {

    public Cluster {
        aliases = List.copyOf(aliases);
        names = List.copyOf(names);
    }
}
