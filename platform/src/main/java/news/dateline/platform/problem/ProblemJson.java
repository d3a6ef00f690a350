package news.dateline.platform.problem;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The body of a problem. Registered, because it is written before Quarkus could see that it is. */
@RegisterForReflection(targets = {ProblemJson.class, Violation.class})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemJson(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        List<Violation> violations,
        @JsonAnyGetter Map<String, Object> members) {

    /** What a client is told of a problem. */
    public static ProblemJson of(HttpProblem problem, String requestId) {
        return new ProblemJson(
                problem.type().uri().toString(),
                problem.type().title(),
                problem.type().status(),
                problem.detail().orElse(null),
                "urn:dateline:request:" + requestId,
                problem.violations(),
                problem.members());
    }
}
