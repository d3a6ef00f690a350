package news.dateline.entities.reconciliation.domain;

import java.time.Instant;

/** A value of an entity's property. */
public sealed interface PropertyValue {

    /** A text. */
    record Text(String text) implements PropertyValue {}

    /** A count. */
    record Whole(long number) implements PropertyValue {}

    /** A point in time. */
    record Moment(Instant time) implements PropertyValue {}

    /** The value as text, for comparing. */
    default String plain() {
        return switch (this) {
            case Text(var text) -> text;
            case Whole(var number) -> Long.toString(number);
            case Moment(var time) -> time.toString();
        };
    }
}
