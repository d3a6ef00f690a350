package news.dateline.extraction.values;

import java.util.Optional;

/** One way of writing dates. */
interface DateGrammar {

    /** The date that begins at a piece, if one in this way does. */
    Optional<DatePart> at(int i);
}
