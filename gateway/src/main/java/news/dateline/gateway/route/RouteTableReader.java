package news.dateline.gateway.route;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import io.quarkus.runtime.configuration.ConfigurationException;

import news.dateline.gateway.config.GatewayConfig;

/** Makes the table from its declaration, or says in one sentence why it will not. */
final class RouteTableReader {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");
    private static final Pattern SCOPE = Pattern.compile("[a-z][a-z-]*(?::[a-z][a-z-]*)?");

    private final Set<String> upstreams;
    private final Map<PathPattern, Map<String, Route.Access>> rows = new LinkedHashMap<>();

    private RouteTableReader(Set<String> upstreams) {
        this.upstreams = upstreams;
    }

    /** @throws ConfigurationException if the table must not be used */
    static RouteTable read(GatewayConfig config) {
        var reader = new RouteTableReader(config.upstreams().keySet());
        config.routes().forEach(reader::add);
        if (reader.rows.isEmpty()) {
            throw refusal("it has no row");
        }
        List<Route> routes = new ArrayList<>();
        reader.rows.forEach((pattern, methods) -> routes.add(new Route(pattern, methods)));
        return new RouteTable(routes);
    }

    private void add(GatewayConfig.RouteConfig row) {
        var pattern = PathPattern.parse(row.path());
        if (!upstreams.contains(row.upstream())) {
            throw refusal("the path '" + row.path() + "' names the upstream '" + row.upstream()
                    + "', which dateline.gateway.upstreams does not have");
        }
        if (row.methods().isEmpty()) {
            throw refusal("the path '" + row.path() + "' has no method");
        }
        var methods = rows.computeIfAbsent(known(pattern), unknown -> new TreeMap<>());
        row.methods().forEach((method, scope) -> {
            requireKnown(row, method, scope);
            if (methods.put(method, new Route.Access(scope, row.upstream())) != null) {
                throw refusal("the path '" + row.path() + "' has the method " + method + " a second time");
            }
        });
    }

    private static void requireKnown(GatewayConfig.RouteConfig row, String method, String scope) {
        if (!METHODS.contains(method)) {
            throw refusal("the path '" + row.path() + "' has the method '" + method + "', which is none of " + names());
        }
        if (!SCOPE.matcher(scope).matches()) {
            throw refusal("the path '" + row.path() + "' has the scope '" + scope + "' for " + method
                    + ", which is not like 'articles:read'");
        }
    }

    /** The pattern under which rows for these paths are kept, after making sure that no two patterns compete. */
    private PathPattern known(PathPattern pattern) {
        for (PathPattern other : rows.keySet()) {
            if (other.sameAs(pattern)) {
                return other;
            }
            if (other.overlaps(pattern) && !other.atLeastAsSpecificAs(pattern) && !pattern.atLeastAsSpecificAs(other)) {
                throw refusal("the paths '" + pattern.text() + "' and '" + other.text()
                        + "' match the same requests and neither is more specific");
            }
        }
        return pattern;
    }

    static ConfigurationException refusal(String reason) {
        return new ConfigurationException(
                "The gateway cannot start with its route table (dateline.gateway.routes): " + reason + ".");
    }

    private static String names() {
        return String.join(", ", METHODS.stream().sorted().toList());
    }
}
