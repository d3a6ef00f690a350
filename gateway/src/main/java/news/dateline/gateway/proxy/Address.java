package news.dateline.gateway.proxy;

import java.net.URI;
import java.util.regex.Pattern;

import io.quarkus.runtime.configuration.ConfigurationException;

/** Where one instance of an upstream listens. */
record Address(String host, int port, boolean secure) {

    private static final Pattern BASE_URL =
            Pattern.compile("https?://(?:[A-Za-z0-9][A-Za-z0-9.-]*|\\[[0-9A-Fa-f:]+])(?::\\d{1,5})?/?");

    static Address parse(String upstream, String url) {
        if (!BASE_URL.matcher(url).matches()) {
            throw new ConfigurationException("The gateway cannot start: dateline.gateway.upstreams." + upstream
                    + " must be a base URL of scheme, host and port, such as http://127.0.0.1:8081, or several"
                    + " separated by commas.");
        }
        URI base = URI.create(url);
        boolean secure = base.getScheme().equals("https");
        return new Address(base.getHost(), base.getPort() >= 0 ? base.getPort() : secure ? 443 : 80, secure);
    }
}
