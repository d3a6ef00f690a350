package news.dateline.gateway.cors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The origins that may call, each exactly as browsers send it.
 *
 * @param any whether all may
 * @param named those that may
 */
record Origins(boolean any, Set<String> named) {

    private static final String ANY = "*";
    private static final Pattern ORIGIN = Pattern.compile(
            "https?://(?:[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\\[[0-9a-f:.]{2,45}])(?::[1-9]\\d{0,4})?");

    Origins {
        named = Set.copyOf(named);
    }

    /** Why the settings must not be used, in a sentence that says what to set; empty if they may. */
    static Optional<String> flaw(List<String> origins, boolean credentials) {
        if (origins.contains(ANY) && credentials) {
            return Optional.of(
                    "dateline.gateway.cors.origins is * while dateline.gateway.cors.credentials is on, so that any"
                            + " site could act for whoever looks at it. Name the origins, or switch credentials off.");
        }
        if (origins.contains(ANY) && origins.size() > 1) {
            return Optional.of("dateline.gateway.cors.origins has * among others. Name the origins, or * alone.");
        }
        return origins.stream()
                .filter(origin -> !origin.equals(ANY) && !ORIGIN.matcher(origin).matches())
                .findFirst()
                .map(origin -> "dateline.gateway.cors.origins has '" + origin
                        + "', which is no origin. One is like https://desk.example.org: a scheme, a host in small letters,"
                        + " perhaps a port, and nothing after it.");
    }

    static Origins of(List<String> origins) {
        return new Origins(origins.contains(ANY), Set.copyOf(origins));
    }

    /** Whether any site may call at all. */
    boolean isEmpty() {
        return named.isEmpty();
    }

    boolean allow(String origin) {
        return any || named.contains(origin);
    }
}
