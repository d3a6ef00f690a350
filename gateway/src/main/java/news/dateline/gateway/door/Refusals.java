package news.dateline.gateway.door;

import java.time.Duration;
import java.util.List;
import java.util.SortedSet;

import news.dateline.gateway.access.TokenCheck;
import news.dateline.gateway.problem.Problem;
import news.dateline.gateway.problem.ProblemType;
import news.dateline.gateway.problem.Violation;

/** The words of refusals. A caller without a token learns nothing from them about what exists. */
final class Refusals {

    static final Problem MALFORMED = Problem.of(
            ProblemType.MALFORMED_REQUEST, "The path or a header of the request has a form that is not accepted here.");

    static final Problem TARGET_TOO_LONG =
            Problem.of(ProblemType.URI_TOO_LONG, "The path and its query are longer than the gateway takes.");

    static final Problem HEADERS_TOO_LARGE = Problem.of(
            ProblemType.REQUEST_HEADERS_TOO_LARGE, "The headers are larger, or more, than the gateway takes.");

    static final Problem TOKEN_MISSING = Problem.of(
                    ProblemType.UNAUTHENTICATED, "Send an access token or API key in the Authorization header.")
            .with(Challenge.HEADER, Challenge.PLAIN + ", " + Challenge.PROOF);

    static final Problem TOKEN_INVALID = Problem.of(
                    ProblemType.UNAUTHENTICATED, "The access token or API key is not valid here, or no longer.")
            .with(Challenge.HEADER, Challenge.PLAIN + ", error=\"invalid_token\"");

    static final Problem BOUND_TOKEN_INVALID = Problem.of(
                    ProblemType.UNAUTHENTICATED,
                    "The access token is not valid here, or no longer, or not bound to the key that the proof shows.")
            .with(Challenge.HEADER, Challenge.PROOF + ", error=\"invalid_token\"");

    static final Problem UNPROVEN = Problem.of(
                    ProblemType.UNAUTHENTICATED,
                    "The DPoP header needs one new proof by the token's key, for this method, address and token.")
            .with(Challenge.HEADER, Challenge.PROOF + ", error=\"invalid_dpop_proof\"");

    static final Problem TOKEN_UNDECIDED = Problem.of(
                    ProblemType.SERVICE_UNAVAILABLE, "Access tokens cannot be checked at present. Try again soon.")
            .retryAfter(5);

    static final Problem UNASKED = Problem.of(
            ProblemType.FORBIDDEN,
            "A change in a session needs the csrfToken of /session in X-CSRF-Token, and a page of this origin.");

    static final Problem NOT_FOUND = Problem.of(ProblemType.NOT_FOUND, "The gateway has no such path.");

    static final Problem TOO_MANY_AT_ONCE = Problem.of(
                    ProblemType.TOO_MANY_REQUESTS, "Too many requests of this caller are under way at once.")
            .retryAfter(1);

    static final Problem FULL = Problem.of(
                    ProblemType.SERVICE_UNAVAILABLE, "The gateway has as many requests under way as it can keep.")
            .retryAfter(1);

    static final Problem DRAINING = Problem.of(
                    ProblemType.SERVICE_UNAVAILABLE, "This gateway is being stopped. Another one answers in a moment.")
            .retryAfter(1);

    private Refusals() {}

    static Problem invalid(List<Violation> violations) {
        return Problem.of(ProblemType.VALIDATION, "The body is not as /openapi describes it.", violations);
    }

    static Problem tooMany(long seconds) {
        return Problem.of(ProblemType.TOO_MANY_REQUESTS, "Wait as long as the Retry-After header says.")
                .retryAfter(seconds);
    }

    /** Of a caller whose proofs are more than are remembered of one. */
    static Problem tooManyProofs(Duration pause) {
        return Problem.of(
                        ProblemType.TOO_MANY_REQUESTS,
                        "More DPoP proofs of this caller than are remembered. Wait as long as the Retry-After header says.")
                .retryAfter(pause.toSeconds() + 1);
    }

    static Problem methodNotAllowed(SortedSet<String> allowed) {
        return Problem.of(ProblemType.METHOD_NOT_ALLOWED, "The Allow header says which methods are.")
                .with("Allow", String.join(", ", allowed));
    }

    /** The challenge has the scheme by which the caller came in. */
    static Problem scopesMissing(SortedSet<String> needed, boolean bound) {
        String scopes = String.join(" ", needed);
        return Problem.of(
                        ProblemType.FORBIDDEN,
                        needed.size() == 1
                                ? "The access token lacks the scope " + scopes + "."
                                : "The access token lacks one of the scopes " + scopes + ", all of which are needed.")
                .with(
                        Challenge.HEADER,
                        (bound ? Challenge.PROOF : Challenge.PLAIN) + ", error=\"insufficient_scope\", scope=\""
                                + scopes + '"');
    }

    static Problem failed(ProblemType type) {
        return Problem.of(type, "The gateway could not handle the request.");
    }

    /** RFC 6750, section 3; RFC 9449, section 7.1. */
    private static final class Challenge {

        static final String HEADER = "WWW-Authenticate";
        static final String PLAIN = "Bearer realm=\"dateline\"";
        static final String PROOF = "DPoP realm=\"dateline\", algs=\"" + TokenCheck.proofAlgorithms() + '"';
    }
}
