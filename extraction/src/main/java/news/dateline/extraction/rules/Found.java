package news.dateline.extraction.rules;

import java.util.Optional;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.Stage;

/**
 * A name that was recognised.
 *
 * @param start its first UTF-16 unit
 * @param end one past its last UTF-16 unit
 * @param type what kind of thing it names
 * @param confidence how sure the rule is, 0-1
 * @param stage what it owes its existence to
 * @param canonical the gazetteer's name for it, if it has one
 * @param form the text of the span
 */
public record Found(
        int start, int end, EntityType type, double confidence, Stage stage, Optional<String> canonical, String form) {

    /** The same as another type. */
    public Found as(EntityType other) {
        return new Found(start, end, other, confidence, stage, canonical, form);
    }
}
