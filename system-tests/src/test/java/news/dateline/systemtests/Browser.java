package news.dateline.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody's browser: keeps cookies, follows redirects, and fills in the identity provider's form. */
final class Browser {

    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");

    private final CookieManager cookies = new LoopbackCookies();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI gateway;

    Browser(URI gateway) {
        this.gateway = gateway;
    }

    /** Opens the page and signs in; returns the last page. */
    HttpResponse<String> signIn(String path, String user) {
        HttpResponse<String> form = send(request(path).GET());
        Matcher action = FORM.matcher(form.body());
        if (!action.find()) {
            throw new AssertionError("no form to sign in with at " + form.uri() + ": " + form.body());
        }
        String filled = "username=" + user + "&password=" + user + "&credentialId=";
        return send(HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(filled)));
    }

    Answer get(String path) {
        return Answer.of(send(request(path).GET()));
    }

    /** A script's or a form's request; headers are name, value, name, value... */
    Answer post(String path, String contentType, String body, String... headers) {
        var request = request(path).header("Content-Type", contentType).POST(BodyPublishers.ofString(body));
        return Answer.of(send(headers.length == 0 ? request : request.headers(headers)));
    }

    /** What it keeps of its session; the identity provider at the same host has cookies of its own. */
    List<HttpCookie> cookies() {
        return cookies.getCookieStore().get(gateway).stream()
                .filter(cookie -> cookie.getName().startsWith("q_session_console"))
                .toList();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path)).timeout(Duration.ofSeconds(30));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Browsers trust this machine's own addresses as they do https ones; Java's cookies do not. */
    private static final class LoopbackCookies extends CookieManager {

        LoopbackCookies() {
            super(null, CookiePolicy.ACCEPT_ALL);
        }

        @Override
        public void put(URI uri, Map<String, List<String>> headers) throws IOException {
            super.put(uri, Map.of("Set-Cookie", set(headers)));
        }

        private static List<String> set(Map<String, List<String>> headers) {
            return headers.entrySet().stream()
                    .filter(header -> "Set-Cookie".equalsIgnoreCase(header.getKey()))
                    .flatMap(header -> header.getValue().stream())
                    .map(cookie -> cookie.replaceAll("(?i);\\s*secure", ""))
                    .toList();
        }
    }
}
