package news.dateline.gateway.config;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What is fine on a developer's machine and unsafe in production. */
final class ProductionRules {

    private static final Set<String> LOOPBACK_NAMES = Set.of("localhost", "[::1]");
    private static final Pattern LOOPBACK_ADDRESS = Pattern.compile("127(?:\\.\\d{1,3}){3}");
    private static final Set<String> ANY_ORIGIN = Set.of("*", "/.*/", "/.+/");

    private ProductionRules() {}

    /** The sentence that says what to set, if the settings are unsafe. */
    static Optional<String> violation(
            Optional<String> authServerUrl, boolean cors, List<String> corsOrigins, List<String> ownCorsOrigins) {
        if (authServerUrl
                .map(String::strip)
                .filter(ProductionRules::isPlainAndFar)
                .isPresent()) {
            return Optional.of("The gateway does not start in production: quarkus.oidc.auth-server-url leads over plain"
                    + " http to another machine, so anyone between could forge the keys that tokens are checked with."
                    + " Set an https address.");
        }
        if (cors && corsOrigins.stream().map(String::strip).anyMatch(ANY_ORIGIN::contains)) {
            return Optional.of("The gateway does not start in production: quarkus.http.cors.origins allows every site."
                    + " Name the origins that may call the API, in dateline.gateway.cors.origins.");
        }
        if (ownCorsOrigins.contains("*")) {
            return Optional.of(
                    "The gateway does not start in production: dateline.gateway.cors.origins allows every site."
                            + " Name the origins that may call the API.");
        }
        return Optional.empty();
    }

    private static boolean isPlainAndFar(String url) {
        var uri = URI.create(url);
        String host = uri.getHost();
        boolean near = host != null
                && (LOOPBACK_NAMES.contains(host)
                        || LOOPBACK_ADDRESS.matcher(host).matches());
        return !"https".equalsIgnoreCase(uri.getScheme()) && !near;
    }
}
