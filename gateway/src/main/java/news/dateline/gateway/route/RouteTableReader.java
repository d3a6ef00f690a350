package news.dateline.gateway.route;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.configuration.MemorySizeConverter;

import news.dateline.gateway.config.GatewayConfig;

/** Makes the table from its declaration, or says in one sentence why it will not. */
final class RouteTableReader {

    private static final String CAPABILITY = "capability";
    private static final String PREFLIGHT = "OPTIONS";
    /** A body that is validated is kept in memory as a whole. */
    private static final long MOST_VALIDATED = 12L << 20;

    private static final String NO_LIMIT = "none";
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");
    private static final Pattern SCOPE = Pattern.compile("[a-z][a-z-]*(?::[a-z][a-z-]*)?");

    private final GatewayConfig config;
    private final long bodyLimit;
    private final Duration clientIdleTimeout;
    private final Map<PathPattern, Map<String, Route.Access>> rows = new LinkedHashMap<>();

    private RouteTableReader(GatewayConfig config, long bodyLimit, Duration clientIdleTimeout) {
        this.config = config;
        this.bodyLimit = bodyLimit;
        this.clientIdleTimeout = clientIdleTimeout;
    }

    /**
     * Reads the table.
     *
     * @param bodyLimit the largest body in bytes where a row does not say
     * @param clientIdleTimeout after how long without traffic a client's connection is closed
     * @throws ConfigurationException if the table must not be used
     */
    static RouteTable read(GatewayConfig config, long bodyLimit, Duration clientIdleTimeout) {
        var reader = new RouteTableReader(config, bodyLimit, clientIdleTimeout);
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
        if (!config.upstreams().containsKey(row.upstream())) {
            throw refusal(
                    row, "names the upstream '" + row.upstream() + "', which dateline.gateway.upstreams does not have");
        }
        if (row.methods().isEmpty()) {
            throw refusal(row, "has no method");
        }
        if (row.webSocket() && !row.methods().containsKey("GET")) {
            throw refusal(row, "has web-socket, but not the method GET, which opens one");
        }
        var terms = terms(row);
        if (row.validate() && terms.bodyLimit() > MOST_VALIDATED) {
            throw refusal(
                    row,
                    "has validate, but bodies of more than 12 MiB, which the gateway would have to keep in memory");
        }
        var methods = rows.computeIfAbsent(known(pattern), unknown -> new TreeMap<>());
        row.methods().forEach((method, needs) -> {
            if (!METHODS.contains(method) && !isPreflight(method, needs)) {
                throw refusal(row, "has the method '" + method + "', which is none of " + names());
            }
            var access = new Route.Access(admission(row, method, needs), row.upstream(), terms);
            if (methods.put(method, access) != null) {
                throw refusal(row, "has the method " + method + " a second time");
            }
        });
    }

    /** A browser asks without any credential what it may send: only an address that needs none can be asked so. */
    private static boolean isPreflight(String method, String needs) {
        return method.equals(PREFLIGHT) && needs.equals(CAPABILITY);
    }

    private static Admission admission(GatewayConfig.RouteConfig row, String method, String needs) {
        if (needs.equals(CAPABILITY)) {
            return new Admission.Capability();
        }
        List<String> scopes = List.of(needs.split(" ", -1));
        for (String scope : scopes) {
            if (!SCOPE.matcher(scope).matches() || scope.equals(CAPABILITY)) {
                throw refusal(
                        row,
                        "has the scope '" + scope + "' for " + method
                                + ", which is not like 'articles:read'; several are separated by one space");
            }
        }
        return Admission.Token.with(scopes);
    }

    private Terms terms(GatewayConfig.RouteConfig row) {
        if (row.requestsPerMinute().orElse(1) < 1) {
            throw refusal(row, "has no requests-per-minute above 0");
        }
        Duration silence = config.connections().get(row.upstream()).idleTimeout();
        return new Terms(
                row.bodyLimit().map(limit -> bytes(row, limit)).orElse(bodyLimit),
                timeout(row, "response-timeout", row.responseTimeout(), silence),
                timeout(row, "idle-timeout", row.idleTimeout(), silence),
                row.validate(),
                row.webSocket(),
                row.requestsPerMinute());
    }

    private static long bytes(GatewayConfig.RouteConfig row, String limit) {
        if (limit.equals(NO_LIMIT)) {
            return Terms.UNLIMITED;
        }
        try {
            return new MemorySizeConverter().convert(limit).asLongValue();
        } catch (IllegalArgumentException e) {
            throw refusal(row, "has the body-limit '" + limit + "', which is neither a size such as 64M nor none");
        }
    }

    private Duration timeout(
            GatewayConfig.RouteConfig row, String name, Optional<Duration> declared, Duration fallback) {
        Duration timeout = declared.orElse(fallback);
        if (!timeout.isPositive()) {
            throw refusal(row, "has no " + name + " above 0");
        }
        if (timeout.compareTo(clientIdleTimeout) >= 0) {
            throw refusal(
                    row,
                    "has the " + name + " " + timeout.toSeconds() + " s, but the client's connection is"
                            + " closed first: quarkus.http.idle-timeout is " + clientIdleTimeout.toSeconds() + " s");
        }
        return timeout;
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

    private static ConfigurationException refusal(GatewayConfig.RouteConfig row, String reason) {
        return refusal("the path '" + row.path() + "' " + reason);
    }

    static ConfigurationException refusal(String reason) {
        return new ConfigurationException(
                "The gateway cannot start with its route table (dateline.gateway.routes): " + reason + ".");
    }

    private static String names() {
        return String.join(", ", METHODS.stream().sorted().toList());
    }
}
