package news.dateline.entities.set.api;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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
import news.dateline.entities.http.PageParameters;
import news.dateline.entities.http.Parameters;
import news.dateline.entities.set.domain.SetPrecondition;
import news.dateline.entities.set.domain.SetService;
import news.dateline.entities.set.domain.Sets;
import news.dateline.platform.idempotency.Idempotent;
import news.dateline.platform.paging.Cursor;
import news.dateline.platform.paging.Page;
import news.dateline.platform.paging.PageResponses;
import news.dateline.platform.precondition.EntityTags;
import news.dateline.platform.precondition.IfMatch;
import news.dateline.platform.problem.Problems;

/** Sets over HTTP. Whoever reads entities may keep sets of them: a set changes nothing in the registry. */
@Path("/api/v1/entity-sets")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Sets")
public class SetResource {

    static final String READ = "entities:read";
    static final String PROBLEM = "application/problem+json";

    private static final String BODY = "must be a set as JSON";
    private static final String EXAMPLE = "{\"name\": \"Caspian energy\", \"shared\": true}";

    private final SetService service;
    private final Sets sets;
    private final Actors actors;

    SetResource(SetService service, Sets sets, Actors actors) {
        this.service = service;
        this.sets = sets;
        this.actors = actors;
    }

    /** Makes a set. */
    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(READ)
    @Operation(operationId = "createEntitySet", summary = "Make a set, which is the caller's")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = SetRequest.class),
                            examples = @ExampleObject(name = "shared", value = EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "The new set",
            content = @Content(schema = @Schema(implementation = SetJson.class)))
    @APIResponse(
            responseCode = "409",
            description = "The caller has a set of this name",
            content = @Content(mediaType = PROBLEM))
    @Parameter(name = Idempotent.HEADER, in = ParameterIn.HEADER, description = Idempotent.DESCRIPTION)
    public Response create(@NotNull(message = BODY) SetRequest request, @Context UriInfo uri) {
        var made = SetResponses.set(service.create(request.draft(), me()));
        return SetResponses.tagged(
                Response.created(
                        uri.getAbsolutePathBuilder().path(made.id().toString()).build()),
                made,
                me());
    }

    /** Lists sets. */
    @GET
    @PermissionsAllowed(READ)
    @Operation(operationId = "listEntitySets", summary = "List the caller's sets and the shared ones, the newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of sets",
            content = @Content(schema = @Schema(implementation = SetPage.class)))
    public Response list(@BeanParam PageParameters paging, @Context UriInfo uri) {
        int size = paging.size();
        UUID before = paging.afterId().orElse(null);
        var page = Page.of(sets.list(me(), before, size + 1), size, last -> Cursor.of(last.id()));
        return PageResponses.ok(page.map(set -> SetJson.of(set, me())), uri);
    }

    /** Reads a set. */
    @GET
    @Path("{id}")
    @PermissionsAllowed(READ)
    @Operation(operationId = "getEntitySet", summary = "Read a set")
    @APIResponse(
            responseCode = "200",
            description = "The set",
            content = @Content(schema = @Schema(implementation = SetJson.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such set, or it is another's and not shared",
            content = @Content(mediaType = PROBLEM))
    public Response get(@PathParam("id") String id) {
        var set = service.find(Parameters.id(id), me()).orElseThrow(Problems::notFound);
        return SetResponses.tagged(Response.ok(), set, me());
    }

    /** Changes a set. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(READ)
    @Operation(
            operationId = "replaceEntitySet",
            summary = "Change what is said of a set",
            description =
                    "Its owner may. Needs If-Match with the ETag of what was read; members have requests of their own.")
    @APIResponse(
            responseCode = "200",
            description = "The set in its new version",
            content = @Content(schema = @Schema(implementation = SetJson.class)))
    @APIResponse(
            responseCode = "403",
            description = "It is shared, but another's",
            content = @Content(mediaType = PROBLEM))
    @APIResponse(
            responseCode = "412",
            description = "It has changed meanwhile",
            content = @Content(mediaType = PROBLEM))
    public Response replace(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull(message = BODY) SetRequest request) {
        var set = SetResponses.set(service.change(Parameters.id(id), request.draft(), matches(ifMatch), me()));
        return SetResponses.tagged(Response.ok(), set, me());
    }

    /** Deletes a set. */
    @DELETE
    @Path("{id}")
    @PermissionsAllowed(READ)
    @Operation(
            operationId = "deleteEntitySet",
            summary = "Delete a set",
            description = "Its owner may. Needs If-Match; the entities stay.")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(
            responseCode = "403",
            description = "It is shared, but another's",
            content = @Content(mediaType = PROBLEM))
    public Response remove(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return SetResponses.gone(service.remove(Parameters.id(id), matches(ifMatch), me()));
    }

    private String me() {
        return actors.current().subject();
    }

    private static SetPrecondition matches(String ifMatch) {
        return set -> new IfMatch(ifMatch).require(EntityTags.ofVersion(set.version()));
    }

    /** For the API's description: a page of sets. */
    private record SetPage(List<SetJson> items, String next) {}
}
