package news.dateline.gateway.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;

/**
 * A browser that is at one site over TLS: it follows redirects, and keeps the site's cookies by the rules of browsers (RFC 6265bis, section
 * 4.1.3), which do not take every cookie that they are sent.
 */
public final class Browser {

    private static final int MOST_REDIRECTS = 10;

    private final HttpClient http;
    private final URI site;
    private final Map<String, String> cookies = new TreeMap<>();
    private final List<String> refused = new ArrayList<>();

    public Browser(URI site, SSLContext trust) {
        this.site = site;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(trust)
                .build();
    }

    /** Opens an address of the site, and goes where it leads; headers are name, value, name, value... */
    public HttpResponse<String> open(String method, String path, String... headers) {
        HttpResponse<String> page = send(method, site.resolve(path), headers);
        for (int i = 0; i < MOST_REDIRECTS && page.statusCode() / 100 == 3; i++) {
            page = send(
                    "GET",
                    page.uri().resolve(page.headers().firstValue("Location").orElseThrow()));
        }
        return page;
    }

    /** The names of the cookies that it has. */
    public Set<String> cookies() {
        return Set.copyOf(cookies.keySet());
    }

    /** The cookies that it was sent and did not take. */
    public List<String> refused() {
        return List.copyOf(refused);
    }

    private HttpResponse<String> send(String method, URI address, String... headers) {
        boolean here = address.getAuthority().equals(site.getAuthority());
        var request = HttpRequest.newBuilder(address).method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (here && !cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + '=' + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> page = http.send(request.build(), BodyHandlers.ofString());
            if (here) {
                page.headers().allValues("Set-Cookie").forEach(this::keep);
            }
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        String[] parts = cookie.split(";", -1);
        String[] named = parts[0].split("=", 2);
        List<String> attributes = Stream.of(parts)
                .skip(1)
                .map(attribute -> attribute.strip().toLowerCase(Locale.ROOT))
                .toList();
        boolean ofThisHostAlone = attributes.contains("secure")
                && attributes.contains("path=/")
                && attributes.stream().noneMatch(attribute -> attribute.startsWith("domain="));
        if (named[0].startsWith("__Host-") && !ofThisHostAlone) {
            refused.add(cookie);
        } else if (attributes.contains("max-age=0")) {
            cookies.remove(named[0]);
        } else {
            cookies.put(named[0], named[1]);
        }
    }
}
