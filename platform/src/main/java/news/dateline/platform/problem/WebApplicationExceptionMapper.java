package news.dateline.platform.problem;

import java.util.Locale;
import java.util.Set;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import com.fasterxml.jackson.core.JsonProcessingException;

import news.dateline.contracts.problem.ProblemType;

/** What Quarkus REST refuses by itself: unknown paths, methods and media types, bodies that cannot be read. */
@Provider
public class WebApplicationExceptionMapper implements ExceptionMapper<WebApplicationException> {

    private static final Set<String> OF_THE_BODY = Set.of("content-type", "content-length");
    private static final int FIRST_ERROR = 400;
    private static final int FIRST_FAULT = 500;

    @Override
    public Response toResponse(WebApplicationException exception) {
        Response refusal = exception.getResponse();
        if (refusal.getStatus() < FIRST_ERROR) {
            return refusal;
        }
        var response = ProblemResponses.builder(problem(exception, refusal.getStatus()));
        refusal.getHeaders().forEach((name, values) -> {
            if (!OF_THE_BODY.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> response.header(name, value));
            }
        });
        return response.build();
    }

    private static HttpProblem problem(WebApplicationException exception, int status) {
        if (exception.getCause() instanceof JsonProcessingException json) {
            return JsonProblems.of(json);
        }
        var other = status < FIRST_FAULT ? ProblemType.MALFORMED_REQUEST : ProblemType.INTERNAL_ERROR;
        return Problems.of(ProblemType.ofStatus(status).orElse(other));
    }
}
