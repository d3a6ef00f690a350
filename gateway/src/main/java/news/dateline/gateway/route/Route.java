package news.dateline.gateway.route;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** One path of the table with all its methods. */
public final class Route {

    private static final String GET = "GET";
    private static final String HEAD = "HEAD";

    private final PathPattern pattern;
    private final SortedMap<String, Access> methods;

    Route(PathPattern pattern, Map<String, Access> methods) {
        this.pattern = pattern;
        this.methods = new TreeMap<>(methods);
    }

    /** The pattern as it was declared. */
    public String path() {
        return pattern.text();
    }

    /** What a method needs and where it leads; none if the path does not have it. HEAD is part of GET. */
    public Optional<Access> access(String method) {
        Access own = methods.get(method);
        return Optional.ofNullable(own == null && HEAD.equals(method) ? methods.get(GET) : own);
    }

    /** The methods for the {@code Allow} header. */
    public SortedSet<String> allowed() {
        var allowed = declared();
        if (allowed.contains(GET)) {
            allowed.add(HEAD);
        }
        return allowed;
    }

    /** The methods as they were declared. */
    public SortedSet<String> declared() {
        return new TreeSet<>(methods.keySet());
    }

    PathPattern pattern() {
        return pattern;
    }

    /**
     * What one method of a route needs and where it leads.
     *
     * @param admission what the request must show
     * @param upstream the name of the upstream that answers
     * @param terms how much and how long
     */
    public record Access(Admission admission, String upstream, Terms terms) {}
}
