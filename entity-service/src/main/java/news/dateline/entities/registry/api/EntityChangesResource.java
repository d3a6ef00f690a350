package news.dateline.entities.registry.api;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.http.Actors;
import news.dateline.entities.http.AllSources;
import news.dateline.entities.http.Audiences;
import news.dateline.entities.http.Parameters;
import news.dateline.entities.registry.domain.EditAction;
import news.dateline.entities.registry.domain.EntityEditor;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.platform.idempotency.Idempotent;

/** Entering and changing entities over HTTP. */
@Path("/api/v1/entities")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@AllSources
@Tag(name = "Entities")
public class EntityChangesResource {

    static final String WRITE = "entities:write";
    private static final String BODY = "must be an entity as JSON";

    private final EntityEditor editor;
    private final Actors actors;
    private final Audiences audiences;

    EntityChangesResource(EntityEditor editor, Actors actors, Audiences audiences) {
        this.editor = editor;
        this.actors = actors;
        this.audiences = audiences;
    }

    /** Enters an entity. */
    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(WRITE)
    @Operation(operationId = "createEntity", summary = "Enter an entity")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = EntityRequest.class),
                            examples = {
                                @ExampleObject(name = "a place", value = EntityExamples.PLACE),
                                @ExampleObject(name = "a person", value = EntityExamples.PERSON)
                            }))
    @APIResponse(
            responseCode = "201",
            description = "The new entity, confirmed unless its status says otherwise",
            content = @Content(schema = @Schema(implementation = EntityJson.class)))
    @APIResponse(
            responseCode = "400",
            description = "The body breaks rules",
            content = @Content(mediaType = EntityExamples.PROBLEM))
    @APIResponse(
            responseCode = "409",
            description = "Another entity has one of its external ids; the problem says which",
            content = @Content(mediaType = EntityExamples.PROBLEM))
    @Parameter(name = Idempotent.HEADER, in = ParameterIn.HEADER, description = Idempotent.DESCRIPTION)
    public Response create(@NotNull(message = BODY) EntityRequest request, @Context UriInfo uri) {
        return EntityResponses.of(editor.create(request.draft(), EditAction.CREATED, actors.current()), uri);
    }

    /** Changes an entity. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(WRITE)
    @Operation(
            operationId = "replaceEntity",
            summary = "Change an entity",
            description = "Replaces all that is said of it; needs If-Match with the ETag of what was read.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = EntityRequest.class),
                            examples = @ExampleObject(name = "a place", value = EntityExamples.PLACE)))
    @APIResponse(
            responseCode = "200",
            description = "The entity in its new version, or as it was if nothing is different",
            content = @Content(schema = @Schema(implementation = EntityJson.class)))
    @APIResponse(
            responseCode = "400",
            description = "The body breaks rules",
            content = @Content(mediaType = EntityExamples.PROBLEM))
    @APIResponse(
            responseCode = "404",
            description = "There is no such entity",
            content = @Content(mediaType = EntityExamples.PROBLEM))
    @APIResponse(
            responseCode = "409",
            description = "Another entity has one of its external ids, or it was merged",
            content = @Content(mediaType = EntityExamples.PROBLEM))
    @APIResponse(
            responseCode = "412",
            description = "It has changed meanwhile",
            content = @Content(mediaType = EntityExamples.PROBLEM))
    @APIResponse(
            responseCode = "428",
            description = "If-Match is missing",
            content = @Content(mediaType = EntityExamples.PROBLEM))
    public Response replace(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull(message = BODY) EntityRequest request,
            @Context UriInfo uri) {
        return EntityResponses.of(
                editor.replace(
                        new EntityId(Parameters.id(id)),
                        request.draft(),
                        EntityResponses.matches(ifMatch),
                        audiences.current(),
                        EditAction.CHANGED,
                        actors.current()),
                uri);
    }

    /** Rejects an entity: it is none. */
    @DELETE
    @Path("{id}")
    @PermissionsAllowed(WRITE)
    @Operation(
            operationId = "rejectEntity",
            summary = "Reject an entity",
            description =
                    "Judges that it is none: it leaves all lists and nothing is linked to it any more. It is kept, so that "
                            + "its history can bring it back. Needs If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The rejected entity",
            content = @Content(schema = @Schema(implementation = EntityJson.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such entity",
            content = @Content(mediaType = EntityExamples.PROBLEM))
    @APIResponse(
            responseCode = "412",
            description = "It has changed meanwhile",
            content = @Content(mediaType = EntityExamples.PROBLEM))
    @APIResponse(
            responseCode = "428",
            description = "If-Match is missing",
            content = @Content(mediaType = EntityExamples.PROBLEM))
    public Response reject(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Context UriInfo uri) {
        return EntityResponses.of(
                editor.judge(
                        new EntityId(Parameters.id(id)),
                        EntityStatus.REJECTED,
                        EntityResponses.matches(ifMatch),
                        EditAction.REJECTED,
                        actors.current()),
                uri);
    }
}
