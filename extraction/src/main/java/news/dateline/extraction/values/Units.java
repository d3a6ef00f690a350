package news.dateline.extraction.values;

import java.util.Optional;

import news.dateline.extraction.ValueType;

/** A kind of units: currencies, percent, units of measure. */
interface Units {

    /** What kind of value a number with such a unit is. */
    ValueType type();

    /** The unit that begins at a piece and stands before a number, if this kind has any such: "US$". */
    Optional<Unit> before(int i);

    /** The unit that begins at a piece, a number having ended there: "euros". */
    Optional<Unit> after(int i);
}
