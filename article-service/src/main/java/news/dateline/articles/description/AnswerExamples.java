package news.dateline.articles.description;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Shows what the service answers: {@code answers.json} has an answer of it for each kind of body, by the name of the schema. */
final class AnswerExamples {

    private static final String JSON = "application/json";

    private final Map<String, Object> bySchema;

    private AnswerExamples(Map<String, Object> bySchema) {
        this.bySchema = Map.copyOf(bySchema);
    }

    static AnswerExamples read() {
        try (InputStream file = AnswerExamples.class.getResourceAsStream("answers.json")) {
            return new AnswerExamples(new JsonMapper().readValue(file, new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds to what an operation answers in JSON what that looks like, where nothing shows it yet. */
    void addTo(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2") && response.getContent() != null) {
                addTo(response);
            }
        });
    }

    private void addTo(APIResponse response) {
        MediaType json = response.getContent().getMediaType(JSON);
        if (json == null || json.getSchema() == null || json.getSchema().getRef() == null) {
            return;
        }
        String ref = json.getSchema().getRef();
        if (json.getExample() == null && json.getExamples() == null) {
            json.example(bySchema.get(ref.substring(ref.lastIndexOf('/') + 1)));
        }
    }
}
