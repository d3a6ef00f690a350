package news.dateline.platform.problem;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.arc.Arc;

/** Answers with a problem from an exception mapper of ours, completed as the extension's own are. */
final class ProblemResponses {

    /** The priority of our mappers: the problem extension registers its own with 999, and the least wins. */
    static final int BEFORE_EXTENSION = 500;

    private static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json");

    private ProblemResponses() {}

    static Response of(HttpProblem problem) {
        try (var defaults = Arc.container().instance(ProblemDefaults.class)) {
            var complete = defaults.get().complete(problem);
            return Response.status(complete.getStatusCode())
                    .type(PROBLEM_JSON)
                    .entity(complete)
                    .build();
        }
    }
}
