package news.dateline.entities.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What offsets count. */
public enum OffsetUnit {
    /** Unicode code points, as W3C Web Annotation does. */
    CODEPOINTS,
    /** UTF-16 code units, as JavaScript's and Java's strings do. */
    UTF16;

    /** The unit that a client names, if there is one of this name. */
    public static Optional<OffsetUnit> named(String name) {
        return Arrays.stream(values()).filter(unit -> unit.label().equals(name)).findFirst();
    }

    /** What clients may name. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(OffsetUnit::label).toList();
    }

    /** How clients name it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
