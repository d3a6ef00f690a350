package news.dateline.extraction.coreference;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.rules.Found;

/** Gives a form that the rules typed in different ways the type that was found with most confidence in all. */
final class TypeVote {

    private TypeVote() {}

    static List<Found> agree(List<Found> names) {
        Map<String, EnumMap<EntityType, Double>> votes = new HashMap<>();
        for (Found name : names) {
            votes.computeIfAbsent(name.form(), form -> new EnumMap<>(EntityType.class))
                    .merge(name.type(), name.confidence(), Double::sum);
        }
        return names.stream()
                .map(name -> name.canonical().isPresent() ? name : name.as(winner(votes.get(name.form()))))
                .toList();
    }

    private static EntityType winner(EnumMap<EntityType, Double> votes) {
        return votes.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .orElseThrow()
                .getKey();
    }
}
