package news.dateline.platform.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;

import news.dateline.contracts.problem.ProblemType;

/** A request without a token. */
@Provider
public class UnauthenticatedMapper implements ExceptionMapper<UnauthorizedException> {

    @Override
    public Response toResponse(UnauthorizedException exception) {
        return response("Bearer");
    }

    private static Response response(String challenge) {
        return ProblemResponses.builder(Problems.of(ProblemType.UNAUTHENTICATED))
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }

    /** A request whose token is not valid (RFC 6750, section 3.1). */
    @Provider
    public static class OfInvalidToken implements ExceptionMapper<AuthenticationFailedException> {
        @Override
        public Response toResponse(AuthenticationFailedException exception) {
            return response("Bearer error=\"invalid_token\"");
        }
    }
}
