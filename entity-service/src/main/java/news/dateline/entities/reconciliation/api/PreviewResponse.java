package news.dateline.entities.reconciliation.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import news.dateline.entities.registry.domain.Entity;

/** A page about an entity that may stand in a frame of another site and can do nothing there. */
final class PreviewResponse {

    static final int WIDTH = 400;
    static final int HEIGHT = 120;

    private PreviewResponse() {}

    static Response of(Entity entity) {
        return Response.ok(Descriptions.page(entity), MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors *")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
