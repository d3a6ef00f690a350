package news.dateline.contracts.problem;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can go wrong with a request: the {@code type}, {@code title} and {@code status} of a problem (RFC 9457). */
public enum ProblemType {
    VALIDATION(400, "The request is not valid"),
    MALFORMED_REQUEST(400, "The request cannot be read"),
    UNAUTHENTICATED(401, "A valid access token is needed"),
    FORBIDDEN(403, "The access token does not permit this"),
    NOT_FOUND(404, "There is nothing here"),
    METHOD_NOT_ALLOWED(405, "This method is not supported here"),
    NOT_ACCEPTABLE(406, "No representation fits the Accept header"),
    CONFLICT(409, "The request conflicts with the present state"),
    IDEMPOTENCY_KEY_REUSED(409, "The Idempotency-Key belongs to another request"),
    IDEMPOTENCY_IN_PROGRESS(409, "The same request is still being carried out"),
    PRECONDITION_FAILED(412, "The resource has changed meanwhile"),
    PAYLOAD_TOO_LARGE(413, "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "This media type is not supported here"),
    LOCKED(423, "Somebody else is working on this"),
    PRECONDITION_REQUIRED(428, "The request must say which version it changes"),
    INTERNAL_ERROR(500, "Something went wrong on our side"),
    SERVICE_UNAVAILABLE(503, "The service cannot answer at present");

    private static final String PREFIX = "urn:dateline:problem:";

    private final int status;
    private final String title;
    private final URI uri;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
        this.uri = URI.create(PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The most general type of an HTTP status, if it has one. */
    public static Optional<ProblemType> ofStatus(int status) {
        if (status == MALFORMED_REQUEST.status) {
            return Optional.of(MALFORMED_REQUEST);
        }
        return Arrays.stream(values()).filter(type -> type.status == status).findFirst();
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
    public URI uri() {
        return uri;
    }
}
