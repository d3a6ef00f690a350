package news.dateline.extraction.values;

import java.util.Optional;

/**
 * One date, which may turn out to be the end of a range.
 *
 * @param value in ISO 8601, maybe a range already: "the 1980s"
 * @param from its first piece
 * @param end one past its last piece
 * @param open what is written without a year of its own and could take that of the range's last date
 */
record DatePart(Optional<String> value, int from, int end, Optional<Day> open) {

    static DatePart of(Optional<String> value, int from, int end) {
        return new DatePart(value, from, end, Optional.empty());
    }

    static DatePart of(String value, int from, int end) {
        return of(Optional.of(value), from, end);
    }
}
