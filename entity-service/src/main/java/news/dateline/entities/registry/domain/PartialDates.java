package news.dateline.entities.registry.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** Years, months and days as ISO 8601 writes them: {@code 2003}, {@code 2003-10}, {@code 2003-10-31}. */
final class PartialDates {

    static final String EXPECTED = "must be a year, a month or a day, such as 2003, 2003-10 or 2003-10-31";

    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private PartialDates() {}

    static boolean isOne(String text) {
        try {
            return switch (text.length()) {
                case YEAR ->
                    text.chars().allMatch(c -> c >= '0' && c <= '9')
                            && Year.parse(text).getValue() > 0;
                case MONTH -> YearMonth.parse(text).getYear() > 0;
                default -> text.length() == 10 && LocalDate.parse(text).getYear() > 0;
            };
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Whether one is certainly later than the other; "2003-10" is not later than "2003". */
    static boolean isAfter(String one, String other) {
        int common = Math.min(one.length(), other.length());
        return one.substring(0, common).compareTo(other.substring(0, common)) > 0;
    }
}
