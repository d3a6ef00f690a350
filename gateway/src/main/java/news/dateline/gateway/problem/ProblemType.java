package news.dateline.gateway.problem;

import java.util.Arrays;
import java.util.Locale;

/**
 * The problems that the gateway itself can answer with. The slugs and titles are those of the public list of problem
 * types; they stand here again because the gateway depends on no other module.
 */
public enum ProblemType {
    MALFORMED_REQUEST(400, "The request cannot be read"),
    VALIDATION(400, "The request is not valid"),
    UNAUTHENTICATED(401, "A valid access token is needed"),
    FORBIDDEN(403, "The access token does not permit this"),
    NOT_FOUND(404, "There is nothing here"),
    METHOD_NOT_ALLOWED(405, "This method is not supported here"),
    REQUEST_TIMEOUT(408, "The request did not come in time"),
    PAYLOAD_TOO_LARGE(413, "The request is too large"),
    URI_TOO_LONG(414, "The address is too long"),
    TOO_MANY_REQUESTS(429, "There are too many requests"),
    REQUEST_HEADERS_TOO_LARGE(431, "The headers of the request are too large"),
    INTERNAL_ERROR(500, "Something went wrong on our side"),
    BAD_GATEWAY(502, "The service behind the gateway cannot be reached"),
    SERVICE_UNAVAILABLE(503, "The service cannot answer at present"),
    GATEWAY_TIMEOUT(504, "The service behind the gateway did not answer in time");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The type that says most about an HTTP status; a status without one becomes an internal error. */
    public static ProblemType ofStatus(int status) {
        return Arrays.stream(values())
                .filter(type -> type.status == status)
                .findFirst()
                .orElse(INTERNAL_ERROR);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** A short sentence for people, the same for every occurrence. */
    public String title() {
        return title;
    }

    /** The stable identifier, {@code urn:dateline:problem:<slug>}. */
    public String urn() {
        return "urn:dateline:problem:" + slug();
    }

    /** The last part of the identifier. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
