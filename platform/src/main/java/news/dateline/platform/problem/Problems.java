package news.dateline.platform.problem;

import java.util.List;

import jakarta.ws.rs.core.Response;

import io.quarkiverse.resteasy.problem.HttpProblem;

import news.dateline.contracts.problem.ProblemType;

/** Makes the problems that a service throws on purpose. */
public final class Problems {

    private Problems() {}

    /**
     * A problem to throw.
     *
     * @param detail what happened this time and what the client can do about it
     */
    public static HttpProblem of(ProblemType type, String detail) {
        return builder(type).withDetail(detail).build();
    }

    /** There is no such thing, or none that the caller may see. */
    public static HttpProblem notFound() {
        return builder(ProblemType.NOT_FOUND).build();
    }

    /** The request's content breaks rules. */
    public static HttpProblem invalid(List<Violation> violations) {
        return builder(ProblemType.VALIDATION)
                .with("violations", List.copyOf(violations))
                .build();
    }

    /** The request's content breaks a rule at one place. */
    public static HttpProblem invalid(Violation violation) {
        return invalid(List.of(violation));
    }

    static HttpProblem.Builder builder(ProblemType type) {
        return HttpProblem.builder()
                .withType(type.uri())
                .withTitle(type.title())
                .withStatus(
                        Response.Status.fromStatusCode(type.status()) == null
                                ? new OtherStatus(type.status(), type.title())
                                : Response.Status.fromStatusCode(type.status()));
    }
}
