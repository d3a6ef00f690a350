package news.dateline.entities.set.api;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import news.dateline.entities.http.Actors;
import news.dateline.entities.http.EntityUris;
import news.dateline.entities.http.PageParameters;
import news.dateline.entities.http.Parameters;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.set.domain.SetService;
import news.dateline.entities.set.domain.Sets;
import news.dateline.platform.idempotency.Idempotent;
import news.dateline.platform.paging.Cursor;
import news.dateline.platform.paging.Page;
import news.dateline.platform.paging.PageResponses;
import news.dateline.platform.problem.Problems;
import news.dateline.platform.problem.Violation;

/** The members of a set over HTTP. */
@Path("/api/v1/entity-sets/{id}/members")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Sets")
public class SetMembersResource {

    private static final int MOST_AT_ONCE = 1_000;
    private static final String EXAMPLE = """
            {"entities": ["urn:dateline:entity:019bd0a8-7c1e-7f3b-9a55-2d1f0a4b6c7d"]}
            """;

    private final SetService service;
    private final Sets sets;
    private final Actors actors;

    SetMembersResource(SetService service, Sets sets, Actors actors) {
        this.service = service;
        this.sets = sets;
        this.actors = actors;
    }

    /** Lists the members of a set. */
    @GET
    @PermissionsAllowed(SetResource.READ)
    @Operation(
            operationId = "listEntitySetMembers",
            summary = "List the members of a set, by id",
            description =
                    "What was merged is listed as what stands for it. GET /api/v1/entities?set={id} has the members whole.")
    @APIResponse(
            responseCode = "200",
            description = "A page of members",
            content = @Content(schema = @Schema(implementation = MemberPage.class)))
    public Response list(@PathParam("id") String id, @BeanParam PageParameters paging, @Context UriInfo uri) {
        int size = paging.size();
        EntityId after = paging.afterId().map(EntityId::new).orElse(null);
        var set = service.find(Parameters.id(id), actors.current().subject()).orElseThrow(Problems::notFound);
        var page = Page.of(sets.members(set.id(), after, size + 1), size, Cursor::of);
        return PageResponses.ok(page.map(member -> new SetJson.MemberJson(member.uri())), uri);
    }

    /** Puts entities into a set. */
    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(SetResource.READ)
    @Operation(
            operationId = "addEntitySetMembers",
            summary = "Put entities into a set",
            description = "Its owner may. Those that are in it stay.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = SetJson.MembersRequest.class),
                            examples = @ExampleObject(name = "one", value = EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "The set",
            content = @Content(schema = @Schema(implementation = SetJson.class)))
    @APIResponse(
            responseCode = "409",
            description = "The set is full, or there is no such entity",
            content = @Content(mediaType = SetResource.PROBLEM))
    @Parameter(name = Idempotent.HEADER, in = ParameterIn.HEADER, description = Idempotent.DESCRIPTION)
    public Response put(
            @PathParam("id") String id, @NotNull(message = "must hold entities") SetJson.MembersRequest request) {
        String me = actors.current().subject();
        var set = SetResponses.set(service.put(Parameters.id(id), ids(request), me));
        return SetResponses.tagged(Response.ok(), set, me);
    }

    /** Takes an entity out of a set. */
    @DELETE
    @Path("{entity}")
    @PermissionsAllowed(SetResource.READ)
    @Operation(
            operationId = "removeEntitySetMember",
            summary = "Take an entity out of a set",
            description = "Its owner may. What was merged into the entity leaves too.")
    @APIResponse(responseCode = "204", description = "It is out")
    @APIResponse(
            responseCode = "404",
            description = "There is no such set, or it does not hold the entity",
            content = @Content(mediaType = SetResource.PROBLEM))
    public Response take(@PathParam("id") String id, @PathParam("entity") String entity) {
        UUID set = Parameters.id(id);
        return SetResponses.gone(service.take(
                set, new EntityId(Parameters.id(entity)), actors.current().subject()));
    }

    private static List<EntityId> ids(SetJson.MembersRequest request) {
        var entities = request.entities();
        if (entities == null || entities.isEmpty() || entities.size() > MOST_AT_ONCE) {
            throw Problems.invalid(Violation.at(
                    "/entities", "must be 1 to " + MOST_AT_ONCE + " entities, so that one request stays short"));
        }
        var ids = new ArrayList<EntityId>();
        for (int i = 0; i < entities.size(); i++) {
            String reference = entities.get(i) == null ? "" : entities.get(i);
            String at = "/entities/" + i;
            ids.add(EntityUris.id(reference)
                    .map(EntityId::new)
                    .orElseThrow(() -> Problems.invalid(Violation.at(at, EntityUris.EXPECTED))));
        }
        return ids;
    }

    /** For the API's description: a page of members. */
    private record MemberPage(List<SetJson.MemberJson> items, String next) {}
}
