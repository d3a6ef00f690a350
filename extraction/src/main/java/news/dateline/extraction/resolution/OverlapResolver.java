package news.dateline.extraction.resolution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Chooses among claims that overlap. The claims are ordered by the {@link Rule}s, then each is kept unless one that was
 * kept before overlaps it. What is kept never overlaps, and whatever is dropped overlaps something kept that wins
 * against it by the rules. Takes n log n steps for n claims; the order in which they are given does not matter.
 */
public final class OverlapResolver {

    private static final Comparator<Ranked> ORDER = (a, b) -> {
        for (Rule rule : Rule.values()) {
            int order = rule.compare(a, b);
            if (order != 0) {
                return order;
            }
        }
        return a.claim().model().compareTo(b.claim().model());
    };

    private record Place(int start, int end, String kind) {}

    private OverlapResolver() {}

    /** The claims that are kept, in the order of the text. */
    public static List<Claim> resolve(List<? extends Claim> claims) {
        NavigableMap<Integer, Claim> kept = new TreeMap<>();
        Ranked.all(claims).stream().sorted(ORDER).map(Ranked::claim).forEach(claim -> keep(kept, claim));
        return List.copyOf(kept.values());
    }

    /**
     * What is kept of names and other claims, without overlaps, in the order of the text.
     *
     * @param names each with the gazetteer's knowledge from all names of its span and type
     * @param others such as dates
     */
    public record Kept<C extends Claim>(List<Annotation> names, List<C> others) {}

    /** What is kept of names and of other claims, such as dates. */
    public static <C extends Claim> Kept<C> resolve(List<Annotation> names, List<C> others) {
        List<Claim> all = new ArrayList<>(names);
        all.addAll(others);
        Map<Place, List<Annotation>> same = new HashMap<>();
        for (Annotation name : names) {
            same.computeIfAbsent(place(name), place -> new ArrayList<>()).add(name);
        }
        List<Annotation> kept = new ArrayList<>();
        Set<Claim> keptOthers = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Claim claim : resolve(all)) {
            if (claim instanceof Annotation name) {
                kept.add(enrich(name, same.get(place(name))));
            } else {
                keptOthers.add(claim);
            }
        }
        return new Kept<>(kept, others.stream().filter(keptOthers::contains).toList());
    }

    /** The rule by which one of two claims wins, if any tells them apart; for explanations. */
    public static Optional<Rule> deciding(List<? extends Claim> claims, Claim a, Claim b) {
        List<Ranked> ranked = Ranked.all(claims);
        Ranked first = ranked.get(claims.indexOf(a));
        Ranked second = ranked.get(claims.indexOf(b));
        for (Rule rule : Rule.values()) {
            if (rule.compare(first, second) != 0) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    private static void keep(NavigableMap<Integer, Claim> kept, Claim claim) {
        Map.Entry<Integer, Claim> before = kept.lowerEntry(claim.end());
        if (before == null || !before.getValue().overlaps(claim)) {
            kept.put(claim.start(), claim);
        }
    }

    private static Annotation enrich(Annotation name, List<Annotation> same) {
        Set<String> ids = new LinkedHashSet<>(name.ids());
        same.forEach(other -> ids.addAll(other.ids()));
        Optional<String> canonical = name.canonical()
                .or(() -> same.stream()
                        .flatMap(other -> other.canonical().stream())
                        .findFirst());
        return name.known(canonical, List.copyOf(ids));
    }

    private static Place place(Annotation name) {
        return new Place(name.start(), name.end(), name.kind());
    }
}
