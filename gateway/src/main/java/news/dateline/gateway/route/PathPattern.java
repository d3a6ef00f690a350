package news.dateline.gateway.route;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A pattern of paths such as {@code /api/v1/articles/{id}/entities}: literal segments and variables, each of which
 * stands for exactly one segment that is not empty.
 */
final class PathPattern {

    private static final Pattern LITERAL = Pattern.compile("[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?");
    private static final Pattern VARIABLE = Pattern.compile("\\{[a-zA-Z][a-zA-Z0-9]*}");

    private final String text;
    private final List<String> segments;
    private final BitSet variables = new BitSet();

    private PathPattern(String text, List<String> segments) {
        this.text = text;
        this.segments = segments;
        IntStream.range(0, segments.size())
                .filter(i -> VARIABLE.matcher(segments.get(i)).matches())
                .forEach(variables::set);
    }

    /** Reads a pattern; a text that is none keeps the gateway from starting. */
    static PathPattern parse(String text) {
        if (!text.startsWith("/api/")) {
            throw RouteTableReader.refusal("the path '" + text + "' must start with /api/");
        }
        var segments = List.of(text.substring(1).split("/", -1));
        var names = new HashSet<String>();
        for (String segment : segments) {
            if (VARIABLE.matcher(segment).matches()
                    ? !names.add(segment)
                    : !LITERAL.matcher(segment).matches()) {
                throw RouteTableReader.refusal("the path '" + text + "' has the segment '" + segment
                        + "', which must be a word in lower case or a variable in braces, each variable once");
            }
        }
        return new PathPattern(text, segments);
    }

    String text() {
        return text;
    }

    int length() {
        return segments.size();
    }

    int variables() {
        return variables.cardinality();
    }

    /** Every request asks this of many patterns, hence the plain loop. */
    boolean matches(List<String> path) {
        if (path.size() != segments.size()) {
            return false;
        }
        for (int i = 0; i < segments.size(); i++) {
            String segment = path.get(i);
            if (variables.get(i) ? segment.isEmpty() : !segments.get(i).equals(segment)) {
                return false;
            }
        }
        return true;
    }

    /** Whether both match the same paths. */
    boolean sameAs(PathPattern other) {
        return atLeastAsSpecificAs(other) && other.atLeastAsSpecificAs(this);
    }

    /** Whether some path matches both. */
    boolean overlaps(PathPattern other) {
        return segments.size() == other.segments.size()
                && positions()
                        .allMatch(i -> variables.get(i)
                                || other.variables.get(i)
                                || segments.get(i).equals(other.segments.get(i)));
    }

    /** Whether the other matches every path that this one matches. */
    boolean atLeastAsSpecificAs(PathPattern other) {
        return segments.size() == other.segments.size()
                && positions()
                        .allMatch(i -> other.variables.get(i) || segments.get(i).equals(other.segments.get(i)));
    }

    private IntStream positions() {
        return IntStream.range(0, segments.size());
    }
}
