package news.dateline.extraction.text;

import java.util.List;
import java.util.Optional;

/**
 * The line at the head of an agency report that says where and when it was written: "BAKU, Azerbaijan, March 11." or
 * "NEW YORK (Agency) -". All numbers are indices of tokens, ends exclusive.
 *
 * @param from its first token
 * @param cities where the report was written; two where two reporters wrote it
 * @param region the country or region that is given after the city
 * @param agency whose report it is, as it stands in brackets
 * @param end where the report itself begins
 */
public record Dateline(int from, List<Place> cities, Optional<Place> region, Optional<Place> agency, int end) {

    /**
     * A name of a place.
     *
     * @param from its first token
     * @param to one past its last token
     */
    public record Place(int from, int to) {}

    public Dateline {
        cities = List.copyOf(cities);
    }

    /** The dateline that begins at a token, if one does. */
    static Optional<Dateline> at(List<Token> tokens, int from) {
        return new DatelineReader(tokens, from).read();
    }
}
