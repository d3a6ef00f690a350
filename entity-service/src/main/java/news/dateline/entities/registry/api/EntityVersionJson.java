package news.dateline.entities.registry.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.registry.domain.EntityVersions.EntityVersion;

/** A version of an entity as clients read it. Without a subject it was the machine's. */
@Schema(name = "EntityVersion")
@RegisterForReflection(targets = {EntityVersionJson.class, EntityVersionJson.StateJson.class})
@JsonInclude(JsonInclude.Include.NON_NULL)
record EntityVersionJson(int version, Instant at, String action, String subject, String client, StateJson state) {

    /** What the entity was in that version, of its own. */
    @Schema(name = "EntityVersionState")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StateJson(
            EntityKind type,
            String name,
            EntityStatus status,
            String description,
            List<EntityJson.NameJson> names,
            List<EntityJson.RoleJson> roles,
            EntityJson.CoordinatesJson coordinates,
            List<EntityJson.ExternalIdJson> externalIds) {}

    static EntityVersionJson of(EntityVersion version) {
        var draft = version.state();
        var details = draft.details();
        return new EntityVersionJson(
                version.version(),
                version.at(),
                version.action().label(),
                version.subject(),
                version.client(),
                new StateJson(
                        draft.type(),
                        draft.name(),
                        draft.status(),
                        details.description(),
                        draft.names().stream().map(EntityJson.NameJson::of).toList(),
                        details.roles().stream().map(EntityJson.RoleJson::of).toList(),
                        Optional.ofNullable(details.coordinates())
                                .map(EntityJson.CoordinatesJson::of)
                                .orElse(null),
                        details.externalIds().stream()
                                .map(EntityJson.ExternalIdJson::of)
                                .toList()));
    }
}
