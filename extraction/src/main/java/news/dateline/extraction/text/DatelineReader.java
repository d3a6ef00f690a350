package news.dateline.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import news.dateline.extraction.text.Dateline.Place;
import news.dateline.extraction.text.Token.Kind;

/**
 * Reads a dateline forward, token by token; each step moves on only if it finds what it looks for. A dateline is a city in
 * capitals and a dash; or a city in capitals with a date or an agency in brackets and a dash, colon or full stop; or a
 * city written small with a date and a dash; or city and date together in brackets.
 */
final class DatelineReader {

    private static final int LONGEST_PLACE = 5;
    private static final int LONGEST_BRACKETS = 8;
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sept",
            "sep",
            "oct",
            "nov",
            "dec");
    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Set<String> DASHES = Set.of("—", "–", "-", "―", "--");

    private final List<Token> tokens;
    private final int start;
    private final int paragraph;
    private final List<Place> cities = new ArrayList<>();
    private Optional<Place> region = Optional.empty();
    private Optional<Place> agency = Optional.empty();
    private boolean capitals;
    private int at;

    DatelineReader(List<Token> tokens, int from) {
        this.tokens = tokens;
        this.start = from;
        this.at = from;
        this.paragraph = from < tokens.size() ? tokens.get(from).paragraph() : 0;
    }

    Optional<Dateline> read() {
        if (has(at + 1) && tokens.get(at).is("date") && tokens.get(at + 1).kind() == Kind.NUMBER) {
            at += 2;
        }
        boolean brackets = isSign(at, "(");
        at += brackets ? 1 : 0;
        if (!cities()) {
            return Optional.empty();
        }
        region();
        boolean credited = agency();
        boolean dated = date();
        credited |= agency();
        return isFull(credited, dated, brackets) ? Optional.of(finish()) : Optional.empty();
    }

    private boolean isFull(boolean credited, boolean dated, boolean brackets) {
        if (brackets) {
            return dated && capitals && isSign(at, ")");
        }
        boolean dash = has(at) && DASHES.contains(tokens.get(at).text());
        boolean stop = isSign(at, ".") || isSign(at, ":");
        return dash ? capitals || dated : stop && capitals && (credited || dated);
    }

    private Dateline finish() {
        while (has(at) && tokens.get(at).kind() == Kind.SIGN && isSeparator(tokens.get(at))) {
            at++;
        }
        return new Dateline(start, cities, region, agency, at);
    }

    private static boolean isSeparator(Token sign) {
        return DASHES.contains(sign.text()) || ".:)".contains(sign.text());
    }

    private boolean cities() {
        capitals = has(at) && tokens.get(at).isAllCapitals();
        do {
            int from = cities.isEmpty() ? at : ++at;
            while (at - from < LONGEST_PLACE && isCity(at)) {
                at++;
            }
            if (at == from) {
                return false;
            }
            cities.add(new Place(from, at));
        } while (isSign(at, "/"));
        return true;
    }

    private void region() {
        if (isSign(at, ",") && isRegion(at + 1)) {
            int from = ++at;
            while (at - from < LONGEST_PLACE && isRegion(at)) {
                at++;
            }
            region = Optional.of(new Place(from, at));
        }
    }

    private boolean agency() {
        if (isSign(at, "(")) {
            for (int i = at + 1; i < at + LONGEST_BRACKETS && has(i); i++) {
                if (isSign(i, ")")) {
                    readAgency(at + 1, i);
                    at = i + 1;
                    return true;
                }
            }
        }
        return false;
    }

    /** Brackets may have something else, a date for instance. */
    private void readAgency(int from, int to) {
        boolean name = from < to;
        for (int i = from; i < to; i++) {
            name &= tokens.get(i).isCapitalised() && !isDatePart(i);
        }
        agency = name ? Optional.of(new Place(from, to)) : agency;
    }

    /** "March 11", "Aug. 19, 2015", "18 January 2022", "Monday". */
    private boolean date() {
        int i = isSign(at, ",") ? at + 1 : at;
        if (has(i) && DAYS.contains(tokens.get(i).lower())) {
            at = i + 1;
            date();
            return true;
        }
        boolean dayFirst = isNumber(i) && isMonth(i + 1);
        if (!dayFirst && !isMonth(i)) {
            return false;
        }
        int month = dayFirst ? i + 1 : i;
        int after = isSign(month + 1, ".") && !isEnd(month + 2) ? month + 2 : month + 1;
        if (!dayFirst && !isNumber(after)) {
            return false;
        }
        at = dayFirst ? after : after + 1;
        int year = isSign(at, ",") ? at + 1 : at;
        if (isNumber(year) && tokens.get(year).text().length() == 4) {
            at = year + 1;
        }
        return true;
    }

    private boolean isMonth(int i) {
        return has(i) && MONTHS.contains(tokens.get(i).lower());
    }

    private boolean isNumber(int i) {
        return has(i) && tokens.get(i).kind() == Kind.NUMBER;
    }

    private boolean isEnd(int i) {
        return has(i) && tokens.get(i).kind() == Kind.WORD;
    }

    private boolean isRegion(int i) {
        return has(i) && tokens.get(i).isCapitalised() && !isDatePart(i);
    }

    private boolean isCity(int i) {
        if (!has(i) || isDatePart(i)) {
            return false;
        }
        return capitals ? tokens.get(i).isAllCapitals() : tokens.get(i).isCapitalised();
    }

    private boolean isDatePart(int i) {
        return isDatePart(tokens.get(i));
    }

    /** Whether a word is the name of a month or a day. */
    static boolean isDatePart(Token token) {
        return MONTHS.contains(token.lower()) || DAYS.contains(token.lower());
    }

    private boolean isSign(int i, String sign) {
        return has(i) && tokens.get(i).is(sign);
    }

    private boolean has(int i) {
        return i < tokens.size() && tokens.get(i).paragraph() == paragraph;
    }
}
