package news.dateline.entities.capability.api;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path that holds a capability: {@code /api/v1/<purpose>/via/<capability>/<rest>}.
 *
 * @param purpose the part of the API
 * @param capability the signed segment
 * @param path the same path without it
 */
record CapabilityPath(String purpose, String capability, String path) {

    /** Only what is listed can be reached by a capability; above all not the place where they are made. */
    private static final Pattern FORM =
            Pattern.compile("/api/v1/(reconciliation)/via/([^/]+)(/(?:0\\.2|1\\.0-draft)(?:/[a-z]+)*)");

    /** Reads a path; empty if it is any other. */
    static Optional<CapabilityPath> of(String path) {
        Matcher parts = FORM.matcher(path);
        return parts.matches()
                ? Optional.of(new CapabilityPath(
                        parts.group(1), parts.group(2), "/api/v1/" + parts.group(1) + parts.group(3)))
                : Optional.empty();
    }

    /** What comes before the rest. */
    String prefix() {
        return "/api/v1/" + purpose + "/via/" + capability;
    }
}
