package news.dateline.articles.story.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One spelling for an address of a page, whichever link led there. */
final class CanonicalUrl {

    /** Says where a reader came from, and nothing of the page. */
    private static final Pattern TRACKING = Pattern.compile(
            "(utm_.*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|ref|ref_src|cmpid|ocid|ns_.*|at_.*|s_cid|smid)(=.*)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SUBDOMAINS = Pattern.compile("^(www|m|amp|mobile)\\.");
    private static final Pattern ENDINGS = Pattern.compile("(/amp|/index\\.(html?|php))?/*$");

    private CanonicalUrl() {}

    /** None if the text is no web address. */
    static Optional<String> of(String text) {
        try {
            URI address = new URI(text.strip());
            String scheme =
                    address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            if (!scheme.matches("https?") || address.getHost() == null) {
                return Optional.empty();
            }
            String host = SUBDOMAINS
                    .matcher(address.getHost().toLowerCase(Locale.ROOT))
                    .replaceFirst("");
            String path = address.getRawPath() == null ? "" : address.getRawPath();
            return Optional.of("https://" + host + port(address.getPort())
                    + ENDINGS.matcher(path).replaceFirst("") + query(address.getRawQuery()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String port(int port) {
        return port < 0 || port == 80 || port == 443 ? "" : ":" + port;
    }

    private static String query(String query) {
        if (query == null) {
            return "";
        }
        String kept = Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty() && !TRACKING.matcher(pair).matches())
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }
}
