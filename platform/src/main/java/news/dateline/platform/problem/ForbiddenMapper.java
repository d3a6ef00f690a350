package news.dateline.platform.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import io.quarkus.security.ForbiddenException;

import news.dateline.contracts.problem.ProblemType;

/** A token that lacks the scope. */
@Provider
public class ForbiddenMapper implements ExceptionMapper<ForbiddenException> {

    @Override
    public Response toResponse(ForbiddenException exception) {
        return ProblemResponses.of(Problems.of(ProblemType.FORBIDDEN));
    }
}
