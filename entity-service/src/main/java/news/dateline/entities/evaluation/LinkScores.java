package news.dateline.entities.evaluation;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import news.dateline.contracts.event.EntityKind;
import news.dateline.entities.registry.domain.EntityId;

/** Counts right and wrong links, by type. */
final class LinkScores {

    /** The counts of one type. */
    private static final class Counts {

        private int known;
        private int right;
        private int unknown;
        private int wronglyLinked;

        void add(Counts other) {
            known += other.known;
            right += other.right;
            unknown += other.unknown;
            wronglyLinked += other.wronglyLinked;
        }
    }

    private final Map<EntityKind, Counts> counts = new EnumMap<>(EntityKind.class);
    private final List<String> mistakes = new ArrayList<>();

    /**
     * One name.
     *
     * @param mentions how often it stands in the text
     * @param meant the entity that it means; empty if that is not in the registry
     * @param linked what it was linked to; empty if nothing
     */
    void add(EntityKind type, String name, int mentions, Optional<EntityId> meant, Optional<EntityId> linked) {
        var sum = counts.computeIfAbsent(type, kind -> new Counts());
        if (meant.isPresent()) {
            sum.known += mentions;
            sum.right += meant.equals(linked) ? mentions : 0;
        } else {
            sum.unknown += mentions;
            sum.wronglyLinked += linked.isPresent() ? mentions : 0;
        }
        if (!meant.equals(linked)) {
            mistakes.add(type + " " + name + " x" + mentions);
        }
    }

    void print(PrintStream out, boolean withMistakes) {
        out.println("type          in registry   right  accuracy    not in it  linked  wrongly");
        var all = new Counts();
        counts.forEach((type, sum) -> {
            row(out, type.name(), sum);
            all.add(sum);
        });
        row(out, "all", all);
        if (withMistakes) {
            mistakes.forEach(mistake -> out.println("  " + mistake));
        }
    }

    private static void row(PrintStream out, String title, Counts sum) {
        out.println(String.format(
                Locale.ROOT,
                "%-13s %11d %7d %8.1f %% %11d %7d %7.1f %%",
                title,
                sum.known,
                sum.right,
                percent(sum.right, sum.known),
                sum.unknown,
                sum.wronglyLinked,
                percent(sum.wronglyLinked, sum.unknown)));
    }

    private static double percent(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }
}
