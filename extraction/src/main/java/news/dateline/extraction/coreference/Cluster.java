package news.dateline.extraction.coreference;

import java.util.List;
import java.util.OptionalInt;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.resolution.Annotation;

/**
 * The names of a text that name one thing.
 *
 * @param name its fullest form
 * @param aliases other forms that may stand for it in other texts too
 * @param type what kind of thing it is
 * @param names in the order of the text, all of that type
 * @param demonymOf for a people, the index of the cluster of its place among the clusters of the text
 */
public record Cluster(
        String name, List<String> aliases, EntityType type, List<Annotation> names, OptionalInt demonymOf) {

    public Cluster {
        aliases = List.copyOf(aliases);
        names = List.copyOf(names);
    }

    Cluster of(int place) {
        return new Cluster(name, aliases, type, names, OptionalInt.of(place));
    }
}
