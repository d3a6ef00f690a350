package news.dateline.extraction;

import java.util.Optional;

/**
 * Words of a text that give a value.
 *
 * @param span where, in code points of the text
 * @param exact the text of the span, to the letter
 * @param type what kind of value
 * @param normalised the value in the form that {@link ValueType} documents; absent if the words do not settle it, as
 *     "Tuesday" in a text without a date of its own, or "03/04/2021"
 * @param unit the currency of money, the unit of a quantity, else absent
 */
public record Value(Span span, String exact, ValueType type, Optional<String> normalised, Optional<String> unit)
        implements Finding {

    @Override
    public Stage stage() {
        return Stage.VALUES;
    }

    @Override
    public String model() {
        return "values-1";
    }
}
