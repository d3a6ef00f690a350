package news.dateline.entities.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

import news.dateline.contracts.problem.ProblemType;
import news.dateline.platform.problem.Problems;
import news.dateline.platform.request.Callers;

/** Refuses those who are limited to some sources where {@link AllSources} says so. */
@Provider
@AllSources
@Priority(Priorities.AUTHORIZATION)
class AllSourcesFilter implements ContainerRequestFilter {

    private final Callers callers;

    AllSourcesFilter(Callers callers) {
        this.callers = callers;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (callers.sources().isPresent()) {
            throw Problems.of(
                    ProblemType.FORBIDDEN,
                    "Your access is limited to some sources, but the registry is made of all:"
                            + " ask somebody without such a limit.");
        }
    }
}
