package news.dateline.entities.registry.store;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;

import news.dateline.entities.registry.domain.Coordinates;
import news.dateline.entities.registry.domain.EntityDetails;
import news.dateline.entities.registry.domain.EntityDraft;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.EntityName;
import news.dateline.entities.registry.domain.ExternalId;
import news.dateline.entities.registry.domain.NameKind;
import news.dateline.entities.registry.domain.Origin;
import news.dateline.entities.registry.domain.Provenance;
import news.dateline.entities.registry.domain.Role;

/** Writes the state of an entity as the JSON in which versions and audit records keep it. */
@ApplicationScoped
@RegisterForReflection(
        targets = {
            EntityDraft.class,
            EntityDetails.class,
            EntityName.class,
            EntityId.class,
            ExternalId.class,
            Provenance.class,
            Origin.class,
            NameKind.class,
            Role.class,
            Coordinates.class
        })
class DraftJson {

    private final ObjectMapper mapper;

    DraftJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String write(EntityDraft draft) {
        try {
            return mapper.writeValueAsString(draft);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the state of an entity cannot be written", e);
        }
    }

    EntityDraft read(String json) {
        try {
            // What a later version added is no hindrance.
            return mapper.readerFor(EntityDraft.class)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the state of an entity cannot be read", e);
        }
    }
}
