package news.dateline.articles.revision.api;

import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import news.dateline.articles.revision.domain.RevisionDiff;

/** The formats of a difference. */
enum DiffFormat {
    JSON(MediaType.APPLICATION_JSON_TYPE),
    PLAIN(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8")),
    HTML(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));

    // Never changed.
    @SuppressWarnings("ImmutableEnumChecker")
    private final MediaType type;

    DiffFormat(MediaType type) {
        this.type = type;
    }

    /** The first that fits what a client accepts, in the client's order. */
    static DiffFormat bestOf(List<MediaType> accepted) {
        return accepted.stream()
                .flatMap(wanted -> Stream.of(values()).filter(format -> format.type.isCompatible(wanted)))
                .findFirst()
                .orElse(JSON);
    }

    Response write(RevisionDiff diff) {
        Object entity = switch (this) {
            case JSON -> DiffJson.of(diff);
            case PLAIN -> DiffText.plain(diff);
            case HTML -> DiffText.html(diff);
        };
        return Response.ok(entity, type).build();
    }
}
