package news.dateline.extraction.coreference;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.gazetteer.KnownNames;
import news.dateline.extraction.resolution.Annotation;

/** Makes clusters of what was merged: names them, and points from peoples to their places. */
final class Clusters {

    private final KnownNames known;

    Clusters(KnownNames known) {
        this.known = known;
    }

    List<Cluster> of(Collection<Thing> things) {
        List<Cluster> clusters = things.stream()
                .filter(Thing::isRoot)
                .map(Clusters::cluster)
                .sorted(Comparator.comparingInt(
                        cluster -> cluster.names().getFirst().start()))
                .toList();
        Map<String, Integer> places = new HashMap<>();
        IntStream.range(0, clusters.size())
                .filter(i -> clusters.get(i).type() == EntityType.PLACE)
                .forEach(i -> forms(clusters.get(i)).forEach(form -> places.putIfAbsent(form, i)));
        return clusters.stream().map(cluster -> withPlace(cluster, places)).toList();
    }

    private Cluster withPlace(Cluster cluster, Map<String, Integer> places) {
        if (cluster.type() != EntityType.GROUP) {
            return cluster;
        }
        OptionalInt place = Demonyms.placesOf(known, cluster).stream()
                .filter(places::containsKey)
                .mapToInt(places::get)
                .findFirst();
        return place.isPresent() ? cluster.of(place.getAsInt()) : cluster;
    }

    private static List<String> forms(Cluster place) {
        return List.of(
                place.name().toLowerCase(Locale.ROOT),
                place.names().getFirst().form().toLowerCase(Locale.ROOT));
    }

    private static Cluster cluster(Thing thing) {
        String name = thing.canonical().orElseGet(() -> fullest(thing));
        List<String> aliases = thing.forms().stream()
                .filter(form -> !form.equals(name))
                .filter(form -> thing.type() != EntityType.PERSON || form.indexOf(' ') > 0)
                .toList();
        List<Annotation> names = thing.names().stream()
                .map(found -> found.as(thing.type()))
                .sorted(Comparator.comparingInt(Annotation::start))
                .toList();
        return new Cluster(name, aliases, thing.type(), names, OptionalInt.empty());
    }

    /** The longest form; of forms of one length, one that is not all in capitals. */
    private static String fullest(Thing thing) {
        return thing.forms().stream()
                .reduce((a, b) -> b.length() > a.length() || (b.length() == a.length() && isShouted(a)) ? b : a)
                .orElseThrow();
    }

    private static boolean isShouted(String form) {
        return form.equals(form.toUpperCase(Locale.ROOT));
    }
}
