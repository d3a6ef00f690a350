package news.dateline.gateway.route;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All routes. Of the patterns that match a path the most specific one decides, also about the methods. */
public final class RouteTable {

    private final List<Route> routes;

    RouteTable(List<Route> routes) {
        this.routes = routes.stream()
                .sorted(Comparator.comparingInt(route -> route.pattern().variables()))
                .toList();
    }

    /** The route of a path, if there is one. */
    public Optional<Route> find(RequestPath path) {
        return routes.stream()
                .filter(route -> route.pattern().matches(path.segments()))
                .findFirst();
    }
}
