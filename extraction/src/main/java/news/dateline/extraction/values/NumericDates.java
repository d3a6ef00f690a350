package news.dateline.extraction.values;

import java.util.Optional;
import java.util.regex.Pattern;

/** Dates in digits, in any language: "2024-03-11", "11.03.2024", "11/03/2024". */
final class NumericDates implements DateGrammar {

    private static final Pattern DOTTED = Pattern.compile("[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{4}");
    private static final int SHORTEST = 8;
    private static final int LONGEST = 10;

    private final Pieces pieces;
    private final boolean monthFirst;
    private final boolean dayFirst;

    /** @param language American English writes the month first, English of no stated country either way */
    NumericDates(Pieces pieces, String language) {
        this.pieces = pieces;
        this.monthFirst = language.equals("en-US");
        this.dayFirst = !language.equals("en-US") && !language.equals("en");
    }

    @Override
    public Optional<DatePart> at(int i) {
        if (!pieces.get(i).isNumber() || (pieces.glued(i) && pieces.get(i - 1).isSign() && !pieces.is(i - 1, "("))) {
            return Optional.empty();
        }
        Optional<DatePart> dotted = dotted(i);
        if (dotted.isPresent()) {
            return dotted;
        }
        String sign = pieces.lower(i + 1);
        boolean three = (sign.equals("-") || sign.equals("/"))
                && pieces.glued(i + 1)
                && pieces.gluedSign(i + 3, sign)
                && pieces.get(i + 2).isDigits(1, 2)
                && pieces.glued(i + 2)
                && pieces.glued(i + 4);
        if (!three) {
            return Optional.empty();
        }
        return pieces.get(i).isDigits(4, 4) && pieces.get(i + 4).isDigits(1, 2) ? yearFirst(i) : yearLast(i);
    }

    private Optional<DatePart> dotted(int i) {
        String text = pieces.get(i).text();
        if (text.length() < SHORTEST
                || text.length() > LONGEST
                || !DOTTED.matcher(text).matches()) {
            return Optional.empty();
        }
        String[] parts = text.split("\\.", -1);
        return part(number(parts[2]), number(parts[1]), number(parts[0]), i, i + 1);
    }

    private Optional<DatePart> yearFirst(int i) {
        return part(digits(i), digits(i + 2), digits(i + 4), i, i + 5);
    }

    private Optional<DatePart> yearLast(int i) {
        if (!pieces.get(i).isDigits(1, 2) || !pieces.get(i + 4).isDigits(4, 4)) {
            return Optional.empty();
        }
        int first = digits(i);
        int second = digits(i + 2);
        int year = digits(i + 4);
        boolean unsure = first <= 12 && second <= 12 && first != second && !monthFirst && !dayFirst;
        if (unsure) {
            return Optional.of(DatePart.of(Optional.empty(), i, i + 5));
        }
        boolean month = second > 12 || (monthFirst && first <= 12);
        return month ? part(year, first, second, i, i + 5) : part(year, second, first, i, i + 5);
    }

    private static Optional<DatePart> part(int year, int month, int day, int from, int end) {
        boolean sane = year > 0 && month >= 1 && month <= 12 && day >= 1;
        Day date = new Day(year, month, day);
        return sane && date.exists() ? Optional.of(DatePart.of(date.iso(), from, end)) : Optional.empty();
    }

    private int digits(int i) {
        return number(pieces.get(i).text());
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }
}
