package news.dateline.articles.search.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import news.dateline.articles.ninjs.CharacterFault;
import news.dateline.articles.query.QueryText;
import news.dateline.articles.search.domain.SearchQuery;
import news.dateline.platform.problem.Problems;
import news.dateline.platform.problem.Violation;

/** Reads the values of query parameters. */
final class Values {

    private static final int LONGEST_TEXT = 500;
    private static final int MOST_TERMS = 40;
    private static final int MOST_VALUES = 50;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern POSTGRES_TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?[+-]\\d{2}(:\\d{2}){0,2}( BC)?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,20})?(e[+-]?\\d{1,2})?");

    private Values() {}

    static RuntimeException wrong(String parameter, String message) {
        return Problems.invalid(Violation.in(parameter, message));
    }

    /** What is searched for; none if nothing but blanks was sent. */
    static Optional<String> text(String parameter, String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        requireStorable(parameter, text);
        if (text.length() > LONGEST_TEXT || QueryText.terms(text) > MOST_TERMS) {
            throw wrong(
                    parameter,
                    "must have at most " + LONGEST_TEXT + " characters and " + MOST_TERMS
                            + " words: longer queries take long and find nothing");
        }
        return Optional.of(text);
    }

    static List<String> texts(String parameter, List<String> values) {
        List<String> given = values == null
                ? List.of()
                : values.stream().filter(value -> !value.isBlank()).toList();
        if (given.size() > MOST_VALUES) {
            throw wrong(parameter, "must be given at most " + MOST_VALUES + " times: each one makes the search slower");
        }
        given.forEach(value -> requireStorable(parameter, value));
        return given;
    }

    /** Values that may be repeated or separated by commas. */
    static List<String> separated(String parameter, List<String> values) {
        return texts(
                parameter,
                texts(parameter, values).stream()
                        .flatMap(value -> Arrays.stream(value.split(",", -1)))
                        .map(String::strip)
                        .toList());
    }

    static int whole(String parameter, String text, int least, int most) {
        return whole(parameter, text, least, most, "");
    }

    /** A number whose bounds are ours, and why they are. */
    static int whole(String parameter, String text, int least, int most, String reason) {
        if (text.matches("\\d{1,6}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw wrong(parameter, "must be a whole number from " + least + " to " + most + reason);
    }

    static double share(String parameter, String text, double most) {
        if (text.matches("\\d(\\.\\d{1,9})?")) {
            double number = Double.parseDouble(text);
            if (number <= most) {
                return number;
            }
        }
        throw wrong(parameter, "must be a number from 0 to 1");
    }

    /** A day, which begins at midnight in UTC, or a time. */
    static Optional<Instant> time(String parameter, String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    DAY.matcher(text).matches()
                            ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                            : year4(OffsetDateTime.parse(text)).toInstant());
        } catch (DateTimeException e) {
            throw wrong(parameter, "must be a day (2026-03-11) or a time (2026-03-11T09:30:00Z)");
        }
    }

    static <E extends Enum<E>> E constant(String parameter, String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> wrong(
                        parameter,
                        "must be one of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))));
    }

    /** Whether a text is how PostgreSQL spells what hits are sorted by. */
    static boolean isSortKey(String text, SearchQuery.Order order) {
        return switch (order) {
            case DATE -> POSTGRES_TIME.matcher(text).matches();
            case RELEVANCE -> NUMBER.matcher(text).matches();
        };
    }

    private static OffsetDateTime year4(OffsetDateTime time) {
        if (time.getYear() < 0 || time.getYear() > 9999) {
            throw new DateTimeException("a year of more than four digits");
        }
        return time;
    }

    private static void requireStorable(String parameter, String text) {
        CharacterFault.in(text).ifPresent(fault -> {
            throw wrong(parameter, fault.replaceFirst("has", "must not have"));
        });
    }
}
