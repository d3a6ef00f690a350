package news.dateline.gateway.route;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All routes. Of the patterns that match a path the most specific one decides, also about the methods. */
public final class RouteTable {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

    private final List<Route> routes;
    private final Map<Integer, List<Route>> bySegments;

    RouteTable(List<Route> routes) {
        this.routes = routes.stream().sorted(Comparator.comparing(Route::path)).toList();
        this.bySegments = routes.stream()
                .sorted(Comparator.comparingInt(route -> route.pattern().variables()))
                .collect(Collectors.groupingBy(route -> route.pattern().length()));
    }

    /** The route of a path, if there is one. */
    public Optional<Route> find(RequestPath path) {
        for (Route route : bySegments.getOrDefault(path.segments().size(), List.of())) {
            if (route.pattern().matches(path.segments())) {
                return Optional.of(route);
            }
        }
        return Optional.empty();
    }

    /** The route whose pattern differs from a template at most in the names of its variables. */
    public Optional<Route> declaredAs(String template) {
        return routes.stream()
                .filter(route -> sameTemplate(route.path(), template))
                .findFirst();
    }

    /** Whether two templates differ at most in the names of their variables. */
    public static boolean sameTemplate(String one, String other) {
        return VARIABLE.matcher(one)
                .replaceAll("{}")
                .equals(VARIABLE.matcher(other).replaceAll("{}"));
    }

    /** Every route, by path. */
    public List<Route> routes() {
        return routes;
    }
}
