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

    /** The same of the cookies of sessions. Where the identity provider is on this machine, browsers are too. */
    static Optional<String> violationOfSessions(
            Optional<String> authServerUrl, boolean sessions, boolean secureCookies) {
        boolean far =
                authServerUrl.map(String::strip).filter(url -> !isNear(url)).isPresent();
        if (sessions && !secureCookies && far) {
            return Optional.of("The gateway does not start in production: dateline.gateway.sessions.secure-cookies is"
                    + " false, so anyone between could read the cookies of sessions. Leave it true: TLS may end in"
                    + " front of the gateway.");
        }
        return Optional.empty();
    }

    private static boolean isPlainAndFar(String url) {
        return !"https".equalsIgnoreCase(URI.create(url).getScheme()) && !isNear(url);
    }

    private static boolean isNear(String url) {
        String host = URI.create(url).getHost();
        return host != null
                && (LOOPBACK_NAMES.contains(host)
                        || LOOPBACK_ADDRESS.matcher(host).matches());
    }
}
