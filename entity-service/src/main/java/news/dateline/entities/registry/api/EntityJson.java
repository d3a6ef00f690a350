package news.dateline.entities.registry.api;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityName;

/** An entity as clients read it. */
@Schema(name = "Entity")
@RegisterForReflection(targets = {EntityJson.class, EntityJson.NameJson.class})
record EntityJson(
        String uri,
        EntityKind type,
        String name,
        EntityStatus status,
        List<NameJson> names,
        int articles,
        int mentions,
        Instant created,
        Instant changed) {

    /** One of its names; the language is absent if unknown. */
    @Schema(name = "EntityName")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NameJson(String name, String kind, String language) {

        static NameJson of(EntityName name) {
            return new NameJson(name.name(), name.kind().label(), name.language());
        }
    }

    static EntityJson of(Entity entity) {
        return new EntityJson(
                entity.id().uri(),
                entity.type(),
                entity.name(),
                entity.status(),
                entity.names().stream().map(NameJson::of).toList(),
                entity.articles(),
                entity.mentions(),
                entity.created(),
                entity.changed());
    }
}
