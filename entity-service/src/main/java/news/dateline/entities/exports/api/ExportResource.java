package news.dateline.entities.exports.api;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.exports.domain.EntityWalk;
import news.dateline.entities.exports.domain.Exported;
import news.dateline.entities.http.AllSources;
import news.dateline.entities.http.Parameters;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.EntityReader;
import news.dateline.entities.registry.domain.Role;
import news.dateline.entities.sql.PatientReads;

/** The registry as a file. */
@Path("/api/v1/entity-exports")
@RunOnVirtualThread
@AllSources
@Tag(name = "Imports and exports")
public class ExportResource {

    private static final int AT_ONCE = 200;

    private final EntityWalk walk;
    private final EntityReader entities;
    private final PatientReads reads;
    private final ObjectMapper json;

    ExportResource(EntityWalk walk, EntityReader entities, PatientReads reads, ObjectMapper json) {
        this.walk = walk;
        this.entities = entities;
        this.reads = reads;
        this.json = json;
    }

    /** Streams the registry. Whoever may change it sees all of it, also what articles under embargo name. */
    @GET
    @PermissionsAllowed("entities:write")
    @Operation(
            operationId = "exportEntities",
            summary = "Export entities",
            description =
                    "Streams entities by their ids. ndjson and csv are what imports take; skos is a concept scheme in"
                            + " JSON-LD; ftm has entities of FollowTheMoney.")
    @APIResponse(
            responseCode = "200",
            description = "The entities",
            content = {
                @Content(mediaType = "application/x-ndjson"),
                @Content(mediaType = "text/csv"),
                @Content(mediaType = "application/ld+json")
            })
    @APIResponse(
            responseCode = "400",
            description = "A parameter does not fit",
            content = @Content(mediaType = "application/problem+json"))
    public Response export(
            @Parameter(
                            description = "What the file is to look like",
                            schema = @Schema(enumeration = {"ndjson", "csv", "skos", "ftm"}))
                    @QueryParam("format")
                    @DefaultValue("ndjson")
                    String format,
            @Parameter(description = "Where the entities stand in the registry, parted by commas")
                    @QueryParam("status")
                    @DefaultValue("confirmed")
                    List<String> status,
            @Parameter(description = "Which types, parted by commas; all if absent") @QueryParam("types")
                    List<String> types) {
        var chosen = Parameters.constants("format", List.of(format), ExportFormat.class).stream()
                .findFirst()
                .orElseThrow();
        var statuses = Parameters.constants("status", status, EntityStatus.class);
        var kinds = types.stream()
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .map(text -> Parameters.constant("types", text, EntityKind.class))
                .collect(Collectors.toUnmodifiableSet());
        // While nothing is sent, what goes wrong can be told.
        var writer = chosen.writer(json, walk.schemes());
        var first = page(Optional.empty(), statuses, kinds);
        StreamingOutput body = out -> write(writer, first, statuses, kinds, out);
        return Response.ok(body)
                .type(chosen.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + chosen.fileName() + "\"")
                .build();
    }

    /** Entities in their order, and the id after which the next page begins; none after the last page. */
    private record Part(List<Exported> entities, Optional<EntityId> last) {}

    private Part page(Optional<EntityId> after, Set<EntityStatus> statuses, Set<EntityKind> types) {
        var steps = walk.next(after, statuses, types, AT_ONCE);
        return new Part(
                read(steps),
                steps.size() < AT_ONCE
                        ? Optional.empty()
                        : Optional.of(steps.getLast().id()));
    }

    private void write(
            ExportWriter writer, Part first, Set<EntityStatus> statuses, Set<EntityKind> types, OutputStream out)
            throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.begin(text);
        writeAll(writer, first, text);
        var last = first.last();
        while (last.isPresent()) {
            var after = last;
            var part = reads.read(() -> page(after, statuses, types));
            writeAll(writer, part, text);
            last = part.last();
        }
        writer.end(text);
        text.flush();
    }

    private List<Exported> read(List<EntityWalk.Step> steps) {
        var found = byId(steps.stream().map(EntityWalk.Step::id).toList());
        var organizations = byId(found.values().stream()
                .flatMap(entity -> entity.details().roles().stream())
                .map(Role::organizationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return steps.stream()
                .filter(step -> found.containsKey(step.id()))
                .map(step -> new Exported(inWords(found.get(step.id()), organizations), step.popularity()))
                .toList();
    }

    private Map<EntityId, Entity> byId(Collection<EntityId> ids) {
        return entities.findAll(ids).stream().collect(Collectors.toMap(Entity::id, entity -> entity));
    }

    /** Another registry does not know the organisations of roles by their ids. */
    private static Entity inWords(Entity entity, Map<EntityId, Entity> organizations) {
        var details = entity.details();
        return entity.withDetails(details.withRoles(details.roles().stream()
                .map(role -> role.organization() != null || !organizations.containsKey(role.organizationId())
                        ? role
                        : role.at(organizations.get(role.organizationId()).name()))
                .toList()));
    }

    private static void writeAll(ExportWriter writer, Part part, Writer text) throws IOException {
        for (Exported exported : part.entities()) {
            writer.write(exported, text);
        }
    }
}
