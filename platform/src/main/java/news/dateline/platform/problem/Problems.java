package news.dateline.platform.problem;

import java.util.List;

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
        return new HttpProblem(type, detail, List.of());
    }

    /** There is no such thing, or none that the caller may see. */
    public static HttpProblem notFound() {
        return of(ProblemType.NOT_FOUND);
    }

    /** The request's content breaks rules. */
    public static HttpProblem invalid(List<Violation> violations) {
        return new HttpProblem(ProblemType.VALIDATION, null, violations);
    }

    /** The request's content breaks a rule at one place. */
    public static HttpProblem invalid(Violation violation) {
        return invalid(List.of(violation));
    }

    /** A problem whose type says everything. */
    static HttpProblem of(ProblemType type) {
        return new HttpProblem(type, null, List.of());
    }
}
