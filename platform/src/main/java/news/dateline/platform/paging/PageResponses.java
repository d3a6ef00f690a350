package news.dateline.platform.paging;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Answers with a page. */
public final class PageResponses {

    private PageResponses() {}

    /** 200 with the page, and a {@code Link} to the next one if there is one. */
    public static Response ok(Page<?> page, UriInfo uri) {
        var response = Response.ok(page);
        if (page.next() != null) {
            var next = uri.getRequestUriBuilder()
                    .replaceQueryParam("cursor", page.next())
                    .build();
            response.link(next, "next");
        }
        return response.build();
    }
}
