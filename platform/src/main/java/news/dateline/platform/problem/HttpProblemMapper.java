package news.dateline.platform.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What a service threw on purpose. */
@Provider
public class HttpProblemMapper implements ExceptionMapper<HttpProblem> {

    @Override
    public Response toResponse(HttpProblem problem) {
        return ProblemResponses.of(problem);
    }
}
