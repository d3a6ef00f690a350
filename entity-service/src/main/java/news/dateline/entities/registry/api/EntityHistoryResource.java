package news.dateline.entities.registry.api;

import java.util.List;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import news.dateline.entities.audience.Audience;
import news.dateline.entities.http.Actors;
import news.dateline.entities.http.AllSources;
import news.dateline.entities.http.PageParameters;
import news.dateline.entities.http.Parameters;
import news.dateline.entities.registry.domain.EditAction;
import news.dateline.entities.registry.domain.EntityEditor;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.EntityReader;
import news.dateline.entities.registry.domain.EntityVersions;
import news.dateline.entities.registry.domain.EntityVersions.EntityVersion;
import news.dateline.platform.idempotency.Idempotent;
import news.dateline.platform.paging.Cursor;
import news.dateline.platform.paging.Page;
import news.dateline.platform.paging.PageResponses;
import news.dateline.platform.problem.Problems;

/** What an entity was before, over HTTP. For those who may change it: names from embargoed articles are among it. */
@Path("/api/v1/entities/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@AllSources
@Tag(name = "Entities")
public class EntityHistoryResource {

    private static final int AFTER_ALL = Integer.MAX_VALUE;

    private final EntityReader entities;
    private final EntityVersions versions;
    private final EntityEditor editor;
    private final Actors actors;

    EntityHistoryResource(EntityReader entities, EntityVersions versions, EntityEditor editor, Actors actors) {
        this.entities = entities;
        this.versions = versions;
        this.editor = editor;
        this.actors = actors;
    }

    /** Lists the versions of an entity. */
    @GET
    @PermissionsAllowed(EntityChangesResource.WRITE)
    @Operation(
            operationId = "listEntityVersions",
            summary = "List the versions of an entity, the newest first",
            description = "Those that people and imports made, and what the machine had made before.")
    @APIResponse(
            responseCode = "200",
            description = "A page of versions",
            content = @Content(schema = @Schema(implementation = VersionPage.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such entity",
            content = @Content(mediaType = EntityExamples.PROBLEM))
    public Response list(@PathParam("id") String id, @BeanParam PageParameters paging, @Context UriInfo uri) {
        int size = paging.size();
        int before = paging.after(EntityHistoryResource::position).orElse(AFTER_ALL);
        var entity = new EntityId(Parameters.id(id));
        if (entities.find(entity, Audience.NEWSROOM).isEmpty()) {
            throw Problems.notFound();
        }
        var page = Page.of(versions.list(entity, before, size + 1), size, last -> Cursor.of(last.version()));
        return PageResponses.ok(page.map(EntityVersionJson::of), uri);
    }

    /** Reads one version of an entity. */
    @GET
    @Path("{version}")
    @PermissionsAllowed(EntityChangesResource.WRITE)
    @Operation(operationId = "getEntityVersion", summary = "Read one version of an entity")
    @APIResponse(
            responseCode = "200",
            description = "The version",
            content = @Content(schema = @Schema(implementation = EntityVersionJson.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such entity, or this version of it was not kept",
            content = @Content(mediaType = EntityExamples.PROBLEM))
    public Response get(@PathParam("id") String id, @PathParam("version") String version) {
        return Response.ok(EntityVersionJson.of(find(new EntityId(Parameters.id(id)), version)))
                .build();
    }

    /** Brings an earlier version of an entity back, as a new one. */
    @POST
    @Idempotent
    @Path("{version}/revert")
    @PermissionsAllowed(EntityChangesResource.WRITE)
    @Operation(
            operationId = "revertEntity",
            summary = "Bring an earlier version of an entity back, as a new one",
            description = "Needs If-Match with the ETag of the entity as it is now.")
    @APIResponse(
            responseCode = "200",
            description = "The entity in its new version",
            content = @Content(schema = @Schema(implementation = EntityJson.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such entity, or this version of it was not kept",
            content = @Content(mediaType = EntityExamples.PROBLEM))
    @APIResponse(
            responseCode = "409",
            description = "Another entity has one of its external ids by now, or it was merged",
            content = @Content(mediaType = EntityExamples.PROBLEM))
    @APIResponse(
            responseCode = "412",
            description = "It has changed meanwhile",
            content = @Content(mediaType = EntityExamples.PROBLEM))
    @APIResponse(
            responseCode = "428",
            description = "If-Match is missing",
            content = @Content(mediaType = EntityExamples.PROBLEM))
    @Parameter(name = Idempotent.HEADER, in = ParameterIn.HEADER, description = Idempotent.DESCRIPTION)
    public Response revert(
            @PathParam("id") String id,
            @PathParam("version") String version,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context UriInfo uri) {
        var entity = new EntityId(Parameters.id(id));
        return EntityResponses.of(
                editor.replace(
                        entity,
                        find(entity, version).state(),
                        EntityResponses.matches(ifMatch),
                        Audience.NEWSROOM,
                        EditAction.REVERTED,
                        actors.current()),
                uri);
    }

    private EntityVersion find(EntityId entity, String version) {
        if (!version.matches("[1-9]\\d{0,8}")) {
            throw Problems.notFound();
        }
        return versions.find(entity, Integer.parseInt(version)).orElseThrow(Problems::notFound);
    }

    private static int position(String cursor) {
        try {
            return Integer.parseInt(Cursor.decode(cursor, 1).keys().getFirst());
        } catch (NumberFormatException e) {
            throw Cursor.notOurs();
        }
    }

    /** For the API's description: a page of versions. */
    private record VersionPage(List<EntityVersionJson> items, String next) {}
}
