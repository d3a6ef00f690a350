package news.dateline.platform.problem;

import java.net.URI;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.UUID;

/** Names Java types as a client knows them. */
final class JsonTypes {

    private JsonTypes() {}

    static String describe(Class<?> type) {
        if (CharSequence.class.isAssignableFrom(type)) {
            return "a string";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "a number";
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return "a date or date-time as in RFC 3339";
        }
        if (type == URI.class) {
            return "a URI";
        }
        if (type == UUID.class) {
            return "a UUID";
        }
        if (type.isArray() || Collection.class.isAssignableFrom(type)) {
            return "an array";
        }
        return "an object";
    }
}
