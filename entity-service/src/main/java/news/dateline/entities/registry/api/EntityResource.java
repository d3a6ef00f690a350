package news.dateline.entities.registry.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

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
import news.dateline.entities.http.Actors;
import news.dateline.entities.http.Audiences;
import news.dateline.entities.http.PageParameters;
import news.dateline.entities.http.Parameters;
import news.dateline.entities.http.Tagged;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityFilter;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.EntityPosition;
import news.dateline.entities.registry.domain.EntityReader;
import news.dateline.entities.registry.domain.SetAccess;
import news.dateline.platform.paging.Cursor;
import news.dateline.platform.paging.Page;
import news.dateline.platform.paging.PageResponses;
import news.dateline.platform.problem.Problems;

/** Entities over HTTP. */
@Path("/api/v1/entities")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Entities")
public class EntityResource {

    private static final Set<EntityStatus> BY_DEFAULT = Set.of(EntityStatus.CANDIDATE, EntityStatus.CONFIRMED);

    private final EntityReader entities;
    private final SetAccess sets;
    private final Audiences audiences;
    private final Actors actors;

    EntityResource(EntityReader entities, SetAccess sets, Audiences audiences, Actors actors) {
        this.entities = entities;
        this.sets = sets;
        this.audiences = audiences;
        this.actors = actors;
    }

    /** Lists entities, the most mentioned first. */
    @GET
    @PermissionsAllowed("entities:read")
    @Operation(operationId = "listEntities", summary = "List entities, the most mentioned first")
    @APIResponse(
            responseCode = "200",
            description = "A page of entities",
            content = @Content(schema = @Schema(implementation = EntityPage.class)))
    @APIResponse(responseCode = "400", description = "A parameter does not fit")
    public Response list(
            @Parameter(description = "Words, or beginnings of words, of one of the entity's names")
                    @QueryParam("q")
                    @DefaultValue("")
                    String query,
            @Parameter(description = "What kind of thing it is", schema = @Schema(implementation = EntityKind.class))
                    @QueryParam("type")
                    String type,
            @Parameter(description = "Where it stands in the registry; candidate and confirmed if not given")
                    @QueryParam("status")
                    List<String> status,
            @Parameter(description = "Only entities of this set, the caller's or a shared one") @QueryParam("set")
                    String set,
            @BeanParam PageParameters paging,
            @Context UriInfo uri) {
        int size = paging.size();
        String words = Parameters.query(query);
        var filter = new EntityFilter(
                EntityFilter.words(words),
                Optional.ofNullable(type).map(text -> Parameters.constant("type", text, EntityKind.class)),
                status.isEmpty() ? BY_DEFAULT : Parameters.constants("status", status, EntityStatus.class),
                Optional.ofNullable(set).map(this::set),
                audiences.current());
        boolean limited = filter.audience().sources().isPresent();
        var after = paging.after(text -> limited ? hidden(text) : position(text));
        var found = EntityFilter.isAnswerable(words) ? entities.list(filter, after, size + 1) : List.<Entity>of();
        return PageResponses.ok(
                Page.of(found, size, last -> limited ? Cursor.of(last.id()) : cursor(last))
                        .map(EntityJson::of),
                uri);
    }

    /** Reads one entity. */
    @GET
    @Path("{id}")
    @PermissionsAllowed("entities:read")
    @Operation(operationId = "getEntity", summary = "Read an entity")
    @APIResponse(
            responseCode = "200",
            description = "The entity",
            content = @Content(schema = @Schema(implementation = EntityJson.class)))
    @APIResponse(responseCode = "404", description = "There is no such entity, or none that the caller may see")
    @APIResponse(
            responseCode = "308",
            description = "It was merged into another; Location says into which",
            content = @Content)
    public Response get(@PathParam("id") String id, @Context Request request) {
        var entity = entities.find(new EntityId(Parameters.id(id)), audiences.current())
                .orElseThrow(Problems::notFound);
        return Tagged.ok(request, EntityResponses.tag(entity), EntityJson.of(entity));
    }

    private UUID set(String text) {
        return Parameters.uuid(text)
                .filter(id -> sets.mayRead(id, actors.current().subject()))
                .orElseThrow(() -> Parameters.invalid("set", "must be the id of a set of yours, or of a shared one"));
    }

    private static Cursor cursor(Entity last) {
        var position = EntityPosition.of(last);
        return Cursor.of(position.mentions(), position.id());
    }

    /** The order counts all sources; who may see some only gets a cursor that does not say how much the others do. */
    private EntityPosition hidden(String cursor) {
        return Parameters.uuid(Cursor.decode(cursor, 1).keys().getFirst())
                .flatMap(id -> entities.position(new EntityId(id)))
                .orElseThrow(Cursor::notOurs);
    }

    private static EntityPosition position(String cursor) {
        var keys = Cursor.decode(cursor, 2).keys();
        try {
            var id = Parameters.uuid(keys.getLast()).orElseThrow(Cursor::notOurs);
            return new EntityPosition(Integer.parseInt(keys.getFirst()), new EntityId(id));
        } catch (NumberFormatException e) {
            throw Cursor.notOurs();
        }
    }

    /** For the API's description: a page of entities. */
    private record EntityPage(List<EntityJson> items, String next) {}
}
