package news.dateline.entities.http;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import news.dateline.entities.text.OffsetUnit;
import news.dateline.platform.paging.Page;
import news.dateline.platform.problem.HttpProblem;
import news.dateline.platform.problem.Problems;
import news.dateline.platform.problem.Violation;

import static java.util.stream.Collectors.joining;

/** Reads path and query parameters from text, so that what does not fit is a problem that names it. */
public final class Parameters {

    private static final int UUID_LENGTH = 36;
    private static final int LONGEST_QUERY = 200;

    private Parameters() {}

    /** The id in a path; a text that is none is as unknown as an id that nobody has. */
    public static UUID id(String text) {
        return uuid(text).orElseThrow(Problems::notFound);
    }

    /** A UUID in its canonical form. */
    public static Optional<UUID> uuid(String text) {
        try {
            return text.length() == UUID_LENGTH ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /** The query parameter {@code limit}. */
    public static int limit(String text) {
        if (text.matches("\\d{1,6}")) {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= Page.MAX_LIMIT) {
                return limit;
            }
        }
        throw invalid(
                "limit",
                "must be a whole number from 1 to " + Page.MAX_LIMIT
                        + ": larger pages would cost memory on both sides and gain nothing over a second request");
    }

    /** The query parameter {@code offsets}: what offsets are to count. */
    public static OffsetUnit offsets(String text) {
        return OffsetUnit.named(text)
                .orElseThrow(() -> invalid("offsets", "must be one of " + String.join(", ", OffsetUnit.labels())));
    }

    /** The query parameter {@code q}: words of a name. */
    public static String query(String text) {
        if (text.length() > LONGEST_QUERY) {
            throw invalid("q", "must have at most " + LONGEST_QUERY + " characters: no name is that long");
        }
        if (text.indexOf('\0') >= 0) {
            throw invalid("q", "must have no control characters");
        }
        return text;
    }

    /** A parameter that names a constant, as it is spelt. */
    public static <E extends Enum<E>> E constant(String parameter, String text, Class<E> type) {
        return constant(parameter, text, type, Enum::name);
    }

    /** A parameter that names constants in lower case, repeated or parted by commas. */
    public static <E extends Enum<E>> Set<E> constants(String parameter, Collection<String> texts, Class<E> type) {
        var found = new LinkedHashSet<E>();
        texts.stream()
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .forEach(text -> found.add(constant(
                        parameter, text, type, constant -> constant.name().toLowerCase(Locale.ROOT))));
        return found;
    }

    private static <E extends Enum<E>> E constant(
            String parameter, String text, Class<E> type, Function<E, String> label) {
        var constants = List.of(type.getEnumConstants());
        return constants.stream()
                .filter(constant -> label.apply(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> invalid(
                        parameter,
                        "must be one of " + constants.stream().map(label).collect(joining(", "))));
    }

    /** A parameter that does not fit. */
    public static HttpProblem invalid(String parameter, String message) {
        return Problems.invalid(Violation.in(parameter, message));
    }
}
