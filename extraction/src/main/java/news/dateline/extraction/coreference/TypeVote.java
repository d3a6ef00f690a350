package news.dateline.extraction.coreference;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.resolution.Annotation;

/**
 * Corrects the type of a name that the same form has elsewhere with much more confidence: below 0.75, against a type that
 * has at least twice the confidence in all. A sure name stays what it is, since "Amazon" may be both river and company.
 */
final class TypeVote {

    private static final double SURE = 0.75;

    private TypeVote() {}

    static List<Annotation> agree(List<Annotation> names) {
        Map<String, EnumMap<EntityType, Double>> votes = new HashMap<>();
        for (Annotation name : names) {
            votes.computeIfAbsent(name.form(), form -> new EnumMap<>(EntityType.class))
                    .merge(name.type(), name.confidence(), Double::sum);
        }
        return names.stream().map(name -> agreed(name, votes.get(name.form()))).toList();
    }

    private static Annotation agreed(Annotation name, EnumMap<EntityType, Double> votes) {
        EntityType winner = votes.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .orElseThrow()
                .getKey();
        boolean doubted = name.canonical().isEmpty()
                && name.confidence() < SURE
                && votes.get(winner) >= 2 * votes.get(name.type());
        return doubted && winner != name.type() ? name.as(winner) : name;
    }
}
