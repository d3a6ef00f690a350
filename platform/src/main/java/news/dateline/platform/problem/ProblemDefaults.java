package news.dateline.platform.problem;

import java.net.URI;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;

import news.dateline.contracts.problem.ProblemType;
import news.dateline.platform.request.RequestIds;

/**
 * Completes every problem: the request's id as its instance; and what the framework threw gets our type and title, and
 * loses its detail, which may be the words of an exception.
 */
@ApplicationScoped
public class ProblemDefaults implements ProblemPostProcessor {

    private final RequestIds requestIds;

    ProblemDefaults(RequestIds requestIds) {
        this.requestIds = requestIds;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        return complete(problem);
    }

    HttpProblem complete(HttpProblem problem) {
        var instance = URI.create("urn:dateline:request:" + requestIds.current());
        if (problem.getType() != null) {
            return HttpProblem.builder(problem).withInstance(instance).build();
        }
        var type = ProblemType.ofStatus(problem.getStatusCode()).orElse(ProblemType.INTERNAL_ERROR);
        var builder = Problems.builder(type).withInstance(instance);
        problem.getHeaders().forEach(builder::withHeader);
        return builder.build();
    }
}
