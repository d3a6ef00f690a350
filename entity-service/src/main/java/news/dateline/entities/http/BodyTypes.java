package news.dateline.entities.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import news.dateline.contracts.problem.ProblemType;
import news.dateline.platform.problem.Problems;

/** Refuses bodies whose type would have to be guessed. */
public class BodyTypes {

    /** Runs before the body is read. */
    @ServerRequestFilter
    public void check(ContainerRequestContext request) {
        if (request.getMethod().equals(HttpMethod.POST) && request.getMediaType() == null) {
            throw Problems.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Name the type of the body in Content-Type.");
        }
    }
}
