package news.dateline.entities.reextraction.domain;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import news.dateline.entities.mention.domain.NamedPlace;
import news.dateline.entities.mention.domain.Place;

import static java.util.stream.Collectors.toMap;

/**
 * What another analysis changed in an article.
 *
 * @param won entities that it did not name before
 * @param lost entities that it no longer names
 * @param relinked places that mean another entity than before
 */
public record Changes(List<Ref> won, List<Ref> lost, List<Relinked> relinked) {

    /** Nothing did. */
    public static final Changes NONE = new Changes(List.of(), List.of(), List.of());

    /** An entity as it was called then. */
    public record Ref(UUID id, String name) {}

    /** A place that means another entity. */
    public record Relinked(String exact, Ref from, Ref to) {}

    /** Copies the lists. */
    public Changes {
        won = List.copyOf(won);
        lost = List.copyOf(lost);
        relinked = List.copyOf(relinked);
    }

    static Changes between(List<NamedPlace> before, List<NamedPlace> after) {
        var earlier = refs(before);
        var later = refs(after);
        return new Changes(without(later, earlier), without(earlier, later), relinked(before, after));
    }

    private static Map<UUID, Ref> refs(List<NamedPlace> places) {
        var refs = new LinkedHashMap<UUID, Ref>();
        places.forEach(place -> refs.putIfAbsent(place.entity().value(), ref(place)));
        return refs;
    }

    private static Ref ref(NamedPlace place) {
        return new Ref(place.entity().value(), place.name());
    }

    private static List<Ref> without(Map<UUID, Ref> some, Map<UUID, Ref> others) {
        return some.values().stream()
                .filter(ref -> !others.containsKey(ref.id()))
                .sorted(Comparator.comparing(Ref::name).thenComparing(Ref::id))
                .toList();
    }

    private static List<Relinked> relinked(List<NamedPlace> before, List<NamedPlace> after) {
        Map<Place, NamedPlace> earlier = before.stream().collect(toMap(NamedPlace::place, place -> place, (a, b) -> a));
        return after.stream()
                .filter(place -> earlier.containsKey(place.place()))
                .filter(place -> !earlier.get(place.place()).entity().equals(place.entity()))
                .map(place -> new Relinked(place.exact(), ref(earlier.get(place.place())), ref(place)))
                .toList();
    }

    boolean isEmpty() {
        return won.isEmpty() && lost.isEmpty() && relinked.isEmpty();
    }

    /** The first of each. */
    public Changes limited(int most) {
        return new Changes(
                won.stream().limit(most).toList(),
                lost.stream().limit(most).toList(),
                relinked.stream().limit(most).toList());
    }
}
