package news.dateline.gateway.route;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A pattern of paths such as {@code /api/v1/articles/{id}/entities}: literal segments and variables, each of which
 * stands for exactly one segment that is not empty.
 */
record PathPattern(String text, List<String> segments) {

    private static final Pattern LITERAL = Pattern.compile("[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?");
    private static final Pattern VARIABLE = Pattern.compile("\\{[a-zA-Z][a-zA-Z0-9]*}");

    PathPattern {
        segments = List.copyOf(segments);
    }

    /** Reads a pattern; a text that is none keeps the gateway from starting. */
    static PathPattern parse(String text) {
        if (!text.startsWith("/api/")) {
            throw RouteTableReader.refusal("the path '" + text + "' must start with /api/");
        }
        var segments = List.of(text.substring(1).split("/", -1));
        var names = new HashSet<String>();
        for (String segment : segments) {
            if (isVariable(segment)
                    ? !names.add(segment)
                    : !LITERAL.matcher(segment).matches()) {
                throw RouteTableReader.refusal("the path '" + text + "' has the segment '" + segment
                        + "', which must be a word in lower case or a variable in braces, each variable once");
            }
        }
        return new PathPattern(text, segments);
    }

    boolean matches(List<String> path) {
        return path.size() == segments.size()
                && positions()
                        .allMatch(i -> isVariable(segments.get(i))
                                ? !path.get(i).isEmpty()
                                : segments.get(i).equals(path.get(i)));
    }

    /** Whether both match the same paths. */
    boolean sameAs(PathPattern other) {
        return atLeastAsSpecificAs(other) && other.atLeastAsSpecificAs(this);
    }

    /** Whether some path matches both. */
    boolean overlaps(PathPattern other) {
        return segments.size() == other.segments.size()
                && positions()
                        .allMatch(i -> isVariable(segments.get(i))
                                || isVariable(other.segments.get(i))
                                || segments.get(i).equals(other.segments.get(i)));
    }

    /** Whether the other matches every path that this one matches. */
    boolean atLeastAsSpecificAs(PathPattern other) {
        return segments.size() == other.segments.size()
                && positions()
                        .allMatch(i -> isVariable(other.segments.get(i))
                                || segments.get(i).equals(other.segments.get(i)));
    }

    int variables() {
        return (int) segments.stream().filter(PathPattern::isVariable).count();
    }

    private IntStream positions() {
        return IntStream.range(0, segments.size());
    }

    private static boolean isVariable(String segment) {
        return VARIABLE.matcher(segment).matches();
    }
}
