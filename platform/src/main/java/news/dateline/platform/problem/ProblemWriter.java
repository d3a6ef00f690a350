package news.dateline.platform.problem;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Unremovable;

import news.dateline.platform.request.RequestIds;

/** Writes problems with the id of the request that they answer. */
@Unremovable
@ApplicationScoped
class ProblemWriter {

    private final ObjectMapper json;
    private final RequestIds requestIds;

    ProblemWriter(ObjectMapper json, RequestIds requestIds) {
        this.json = json;
        this.requestIds = requestIds;
    }

    String write(HttpProblem problem) {
        try {
            return json.writeValueAsString(ProblemJson.of(problem, requestIds.current()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem cannot be written", e);
        }
    }
}
