package news.dateline.entities.imports.domain;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.linking.domain.NameKey;
import news.dateline.entities.registry.domain.EntityId;

/** Which entities lines mean by their names, as {@link RecordIntake} tells. */
final class Meanings {

    private static final Comparator<Known.Namesake> LIKELIEST_FIRST = Comparator.comparingInt(
                    (Known.Namesake namesake) -> rank(namesake.status()))
            .thenComparing(Known.Namesake::id);

    private final Map<NameKey, List<Known.Namesake>> namesakes;
    /** What lines of this batch meant. */
    private final Set<EntityId> used = new HashSet<>();

    Meanings(Map<NameKey, List<Known.Namesake>> namesakes) {
        this.namesakes = namesakes;
    }

    private static int rank(EntityStatus status) {
        return switch (status) {
            case CONFIRMED -> 0;
            case CANDIDATE -> 1;
            case MERGED -> 2;
            case REJECTED -> 3;
        };
    }

    /** The entity that a line means, merged and rejected ones included; from now on others mean it only if they say the same. */
    Optional<EntityId> of(Line.Telling line, Saying saying) {
        var found = own(line, saying)
                .filter(namesake -> Objects.equals(namesake.description(), saying.description()))
                .min(Comparator.comparing(this::isUsed).thenComparing(LIKELIEST_FIRST))
                .or(() -> own(line, saying)
                        .filter(namesake -> isFree(namesake) && mayMean(saying, namesake))
                        .min(LIKELIEST_FIRST))
                .or(() -> onlyOne(saying))
                .map(Known.Namesake::id);
        found.ifPresent(used::add);
        return found;
    }

    /** The entities that a line without ids may tell of once more. */
    private Stream<Known.Namesake> own(Line.Telling line, Saying saying) {
        return line.record().draft().details().externalIds().isEmpty()
                ? named(saying).filter(Meanings::isOwn)
                : Stream.empty();
    }

    private Stream<Known.Namesake> named(Saying saying) {
        return namesakes.getOrDefault(saying.key(), List.of()).stream();
    }

    private static boolean isOwn(Known.Namesake namesake) {
        return namesake.preferred() && !namesake.identified();
    }

    /** What a person has put away is not taken for something that may be another. */
    private static boolean mayMean(Saying saying, Known.Namesake namesake) {
        return switch (namesake.status()) {
            case CONFIRMED, CANDIDATE -> true;
            case MERGED -> namesake.description() == null || saying.description() == null;
            case REJECTED -> false;
        };
    }

    private Optional<Known.Namesake> onlyOne(Saying saying) {
        var living = named(saying)
                .filter(namesake ->
                        namesake.status() == EntityStatus.CONFIRMED || namesake.status() == EntityStatus.CANDIDATE)
                .toList();
        return living.size() == 1
                ? living.stream()
                        .filter(namesake -> !namesake.identified() && isFree(namesake))
                        .findFirst()
                : Optional.empty();
    }

    private boolean isUsed(Known.Namesake namesake) {
        return namesake.used() || used.contains(namesake.id());
    }

    /** No other line of the import means it, nor describes it. */
    private boolean isFree(Known.Namesake namesake) {
        return !isUsed(namesake) && !(isOwn(namesake) && namesake.said());
    }
}
