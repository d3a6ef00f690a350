package news.dateline.platform.problem;

import jakarta.ws.rs.core.Response;

import io.quarkus.arc.Arc;

/** Answers with a problem. */
public final class ProblemResponses {

    private static final String PROBLEM_JSON = "application/problem+json";

    private ProblemResponses() {}

    /** The answer that a problem amounts to. */
    public static Response of(HttpProblem problem) {
        return builder(problem).build();
    }

    static Response.ResponseBuilder builder(HttpProblem problem) {
        try (var writer = Arc.container().instance(ProblemWriter.class)) {
            return Response.status(problem.getStatusCode())
                    .type(PROBLEM_JSON)
                    .entity(writer.get().write(problem));
        }
    }
}
