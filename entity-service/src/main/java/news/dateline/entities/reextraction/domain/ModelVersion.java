package news.dateline.entities.reextraction.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A version of rules and models, such as {@code stages-1/english-2+known-1.10}: parts, each with a name and a number, the one first
 * that says most. Whoever changes a part raises its number, so that versions of the same parts have an order.
 */
public final class ModelVersion {

    /** What a version looks like, for messages. */
    public static final String EXPECTED = "must be a version of rules and models, such as stages-2/english-1+known-1";

    // Possessive, so that a long text takes no more of the stack than a short one.
    private static final String PART = "[a-z][a-z0-9_]*-\\d{1,9}(?:\\.\\d{1,9})*+";
    private static final Pattern FORM = Pattern.compile(PART + "(?:[/+]" + PART + ")*+");

    private record Part(String name, List<Integer> numbers) {

        static Part of(String text) {
            int dash = text.indexOf('-');
            var numbers = Arrays.stream(text.substring(dash + 1).split("\\.", -1))
                    .map(Integer::valueOf)
                    .toList();
            return new Part(text.substring(0, dash), numbers);
        }

        int order(Part other) {
            return Arrays.compare(numbers.toArray(Integer[]::new), other.numbers.toArray(Integer[]::new));
        }
    }

    private final List<Part> parts;

    private ModelVersion(List<Part> parts) {
        this.parts = parts;
    }

    /** Reads a version; empty if it is not of this form. */
    public static Optional<ModelVersion> parse(String text) {
        return FORM.matcher(text).matches()
                ? Optional.of(new ModelVersion(
                        Arrays.stream(text.split("[/+]", -1)).map(Part::of).toList()))
                : Optional.empty();
    }

    /**
     * Whether this is older. The first part in which the two differ decides, by its number; what lacks a part that the other has
     * is older. Versions with other parts in the same place are neither older nor newer.
     */
    public boolean isOlderThan(ModelVersion other) {
        for (int i = 0; i < Math.min(parts.size(), other.parts.size()); i++) {
            Part mine = parts.get(i);
            Part theirs = other.parts.get(i);
            int order = mine.order(theirs);
            if (!mine.name().equals(theirs.name())) {
                return false;
            }
            if (order != 0) {
                return order < 0;
            }
        }
        return parts.size() < other.parts.size();
    }
}
