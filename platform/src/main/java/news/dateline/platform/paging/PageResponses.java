package news.dateline.platform.paging;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Answers with a page. */
public final class PageResponses {

    private static final String CURSOR = "cursor";

    private PageResponses() {}

    /** 200 with the page, and a {@code Link} to the next one if there is one. */
    public static Response ok(Page<?> page, UriInfo uri) {
        return ok(page, page.next(), uri);
    }

    /**
     * 200 with a body that has more than a page, and a {@code Link} to the next one if there is one.
     *
     * @param next the cursor of the next page; null on the last one
     */
    public static Response ok(Object body, String next, UriInfo uri) {
        var response = Response.ok(body);
        if (next != null) {
            response.link(next(next, uri), "next");
        }
        return response.build();
    }

    /** Encoded anew, since what a client sends may be readable and yet no URI. */
    private static URI next(String cursor, UriInfo uri) {
        Stream<String> others = uri.getQueryParameters().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals(CURSOR))
                .flatMap(parameter -> parameter.getValue().stream().map(value -> pair(parameter.getKey(), value)));
        String query = Stream.concat(others, Stream.of(pair(CURSOR, cursor))).collect(Collectors.joining("&"));
        return URI.create(uri.getAbsolutePath() + "?" + query);
    }

    private static String pair(String name, String value) {
        return encode(name) + "=" + encode(value);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
