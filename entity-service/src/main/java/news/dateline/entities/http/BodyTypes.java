package news.dateline.entities.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import news.dateline.contracts.problem.ProblemType;
import news.dateline.platform.problem.Problems;

/** Refuses bodies whose type would have to be guessed. */
public class BodyTypes {

    private static final String TRANSFER_ENCODING = "Transfer-Encoding";

    /** Runs before the body is read. */
    @ServerRequestFilter
    public void check(ContainerRequestContext request) {
        boolean mayHaveOne = request.getMethod().equals(HttpMethod.POST)
                || request.getMethod().equals(HttpMethod.PUT);
        if (mayHaveOne && hasBody(request) && request.getMediaType() == null) {
            throw Problems.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Name the type of the body in Content-Type.");
        }
    }

    private static boolean hasBody(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return request.getHeaderString(TRANSFER_ENCODING) != null || (length != null && !length.equals("0"));
    }
}
