package news.dateline.platform.idempotency;

import java.util.Optional;
import java.util.regex.Pattern;

import io.vertx.core.http.HttpServerRequest;

import news.dateline.platform.problem.Problems;
import news.dateline.platform.problem.Violation;

/**
 * What a client calls a request.
 *
 * @param owner the caller: others' keys are others' names
 * @param value what the client sent
 */
record IdempotencyKey(String owner, String value) {

    private static final Pattern WELL_FORMED = Pattern.compile("[\\x21-\\x7e]{1,255}");

    /** The key that a request has, if it has one. */
    static Optional<String> of(HttpServerRequest request) {
        Optional<String> key = Optional.ofNullable(request.getHeader(Idempotent.HEADER));
        key.filter(text -> !WELL_FORMED.matcher(text).matches()).ifPresent(text -> {
            throw Problems.invalid(Violation.in(
                    Idempotent.HEADER,
                    "must have 1 to 255 visible ASCII characters, so that it can be indexed; a UUID is a good one"));
        });
        return key;
    }
}
