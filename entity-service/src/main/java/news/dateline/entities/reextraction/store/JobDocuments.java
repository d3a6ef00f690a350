package news.dateline.entities.reextraction.store;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;

import news.dateline.entities.reextraction.domain.Changes;
import news.dateline.entities.reextraction.domain.Reach;
import news.dateline.entities.reextraction.domain.Selection;

/** What is kept as JSON. */
@ApplicationScoped
@RegisterForReflection(
        targets = {Selection.class, Reach.class, Changes.class, Changes.Ref.class, Changes.Relinked.class})
class JobDocuments {

    private final ObjectMapper json;

    JobDocuments(ObjectMapper json) {
        this.json = json;
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record cannot be written", e);
        }
    }

    <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was written cannot be read", e);
        }
    }
}
