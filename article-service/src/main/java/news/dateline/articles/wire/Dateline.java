package news.dateline.articles.wire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place and date that open a story: {@code BAKU, Azerbaijan, March 11.} or {@code GENEVA, July 4 (Reuters) —}.
 *
 * @param place as people write it: {@code Baku, Azerbaijan}
 * @param date only if the dateline has the year
 * @param end the index in the paragraph at which the story begins
 */
record Dateline(String place, Optional<LocalDate> date, int end) {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.'’\\-]+";
    private static final String CITY = CAPITALS + "(?:[ /]" + CAPITALS + "){0,4}";
    private static final String REGION =
            "\\p{Lu}[\\p{L}\\p{M}.'’\\-]*(?: (?:of|and|the|\\p{Lu}[\\p{L}\\p{M}.'’\\-]*)){0,4}";
    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
                    + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
    private static final String DATE =
            "(?:(?<month>" + MONTH + ")\\.? (?<day>\\d{1,2})|(?<dayFirst>\\d{1,2}) (?<monthLast>" + MONTH
                    + ")\\.?)(?:,? (?<year>[1-9]\\d{3}))?";
    private static final String DASH = "(?:—|–|--|-)";

    /** A full stop ends a dateline only after its date; else it may end an acronym or a sentence. */
    private static final Pattern SHAPE =
            Pattern.compile("^(?<city>" + CITY + ")(?<regions>(?:, (?!" + MONTH + "\\b)" + REGION
                    + "){0,2})(?:(?:, | )" + DATE + "(?:,? \\((?<agency>[^()]{1,40})\\))?(?: ?" + DASH
                    + " |[.:] | /[^/]{1,40}/\\.? )"
                    + "|(?: \\([^()]{1,40}\\))? ?" + DASH + " )");

    static Optional<Dateline> in(String paragraph) {
        Matcher shape = SHAPE.matcher(paragraph + " ");
        if (!shape.find()) {
            return Optional.empty();
        }
        String place = mixedCase(shape.group("city")) + shape.group("regions");
        return Optional.of(new Dateline(place, date(shape), Math.min(shape.end(), paragraph.length())));
    }

    private static Optional<LocalDate> date(Matcher shape) {
        if (shape.group("year") == null) {
            return Optional.empty();
        }
        boolean monthFirst = shape.group("month") != null;
        String month = shape.group(monthFirst ? "month" : "monthLast");
        String day = shape.group(monthFirst ? "day" : "dayFirst");
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(shape.group("year")),
                    MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1,
                    Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String mixedCase(String capitals) {
        StringBuilder result = new StringBuilder();
        boolean wordStarts = true;
        for (int point : capitals.codePoints().toArray()) {
            result.appendCodePoint(wordStarts ? point : Character.toLowerCase(point));
            wordStarts = !Character.isLetter(point) && point != '\'' && point != '’';
        }
        return result.toString();
    }
}
