package news.dateline.platform.problem;

import java.util.List;
import java.util.Map;

import news.dateline.contracts.problem.ProblemType;

/** Makes the problems that a service throws on purpose. */
public final class Problems {

    private static final int MOST_VIOLATIONS = 100;

    private Problems() {}

    /**
     * A problem to throw.
     *
     * @param detail what happened this time and what the client can do about it
     */
    public static HttpProblem of(ProblemType type, String detail) {
        return of(type, detail, Map.of());
    }

    /**
     * A problem to throw, with more that programs can read.
     *
     * @param members names and values of extension members: strings, numbers, lists of them
     */
    public static HttpProblem of(ProblemType type, String detail, Map<String, Object> members) {
        return new HttpProblem(type, detail, List.of(), members);
    }

    /** There is no such thing, or none that the caller may see. */
    public static HttpProblem notFound() {
        return of(ProblemType.NOT_FOUND);
    }

    /** The request's content breaks rules. Of very many violations the first are told. */
    public static HttpProblem invalid(List<Violation> violations) {
        if (violations.size() > MOST_VIOLATIONS) {
            return new HttpProblem(
                    ProblemType.VALIDATION,
                    "These are the first " + MOST_VIOLATIONS + " of " + violations.size() + " violations.",
                    violations.subList(0, MOST_VIOLATIONS),
                    Map.of());
        }
        return new HttpProblem(ProblemType.VALIDATION, null, violations, Map.of());
    }

    /** The request's content breaks a rule at one place. */
    public static HttpProblem invalid(Violation violation) {
        return invalid(List.of(violation));
    }

    /** A problem whose type says everything. */
    static HttpProblem of(ProblemType type) {
        return new HttpProblem(type, null, List.of(), Map.of());
    }
}
