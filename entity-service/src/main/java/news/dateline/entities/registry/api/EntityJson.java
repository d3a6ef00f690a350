package news.dateline.entities.registry.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.registry.domain.Coordinates;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.EntityName;
import news.dateline.entities.registry.domain.ExternalId;
import news.dateline.entities.registry.domain.Provenance;
import news.dateline.entities.registry.domain.Role;

/** An entity as clients read it. What is not known is absent. */
@Schema(name = "Entity")
@RegisterForReflection(
        targets = {
            EntityJson.class,
            EntityJson.NameJson.class,
            EntityJson.RoleJson.class,
            EntityJson.CoordinatesJson.class,
            EntityJson.ExternalIdJson.class,
            EntityJson.ProvenanceJson.class
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
record EntityJson(
        String uri,
        EntityKind type,
        String name,
        EntityStatus status,
        int version,
        String description,
        List<NameJson> names,
        List<RoleJson> roles,
        CoordinatesJson coordinates,
        List<ExternalIdJson> externalIds,
        int articles,
        int mentions,
        Instant created,
        Instant changed) {

    /** One of its names; {@code from} is the merged entity that brought it along. */
    @Schema(name = "EntityName")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NameJson(
            String name,

            @Schema(description = "official, short, acronym, former, transliteration or alias")
            String kind,

            String language,

            @Schema(description = "Whether readers of the language see the entity by this name")
            Boolean label,

            ProvenanceJson provenance,
            String from) {

        static NameJson of(EntityName name) {
            return new NameJson(
                    name.name(),
                    name.kind().label(),
                    name.language(),
                    name.label() ? true : null,
                    ProvenanceJson.of(name.provenance()),
                    uri(name.from()));
        }
    }

    /** What it is or was. */
    @Schema(name = "EntityRole")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RoleJson(
            String title,
            String organizationUri,
            String organization,

            @Schema(description = "A year, a month or a day")
            String since,

            @Schema(description = "A year, a month or a day")
            String until) {

        static RoleJson of(Role role) {
            return new RoleJson(
                    role.title(), uri(role.organizationId()), role.organization(), role.since(), role.until());
        }
    }

    /** Where it is. */
    @Schema(name = "Coordinates")
    record CoordinatesJson(double latitude, double longitude) {

        static CoordinatesJson of(Coordinates coordinates) {
            return new CoordinatesJson(coordinates.latitude(), coordinates.longitude());
        }
    }

    /** What it is called elsewhere. */
    @Schema(name = "ExternalId")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ExternalIdJson(String scheme, String value, ProvenanceJson provenance, String from) {

        static ExternalIdJson of(ExternalId id) {
            return new ExternalIdJson(id.scheme(), id.value(), ProvenanceJson.of(id.provenance()), uri(id.from()));
        }
    }

    /** Where something came from; {@code source} is an import's name. */
    @Schema(name = "Provenance")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ProvenanceJson(
            @Schema(description = "article, person or import")
            String origin,

            String source,
            Instant added) {

        static ProvenanceJson of(Provenance provenance) {
            return new ProvenanceJson(provenance.origin().label(), provenance.source(), provenance.added());
        }
    }

    static EntityJson of(Entity entity) {
        var details = entity.details();
        return new EntityJson(
                entity.id().uri(),
                entity.type(),
                entity.name(),
                entity.status(),
                entity.version(),
                details.description(),
                entity.names().stream().map(NameJson::of).toList(),
                details.roles().stream().map(RoleJson::of).toList(),
                Optional.ofNullable(details.coordinates())
                        .map(CoordinatesJson::of)
                        .orElse(null),
                details.externalIds().stream().map(ExternalIdJson::of).toList(),
                entity.articles(),
                entity.mentions(),
                entity.created(),
                entity.changed());
    }

    private static String uri(EntityId id) {
        return id == null ? null : id.uri();
    }
}
