package news.dateline.entities.merge.api;

import java.util.List;

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

import news.dateline.contracts.problem.ProblemType;
import news.dateline.entities.http.Actors;
import news.dateline.entities.http.AllSources;
import news.dateline.entities.http.PageParameters;
import news.dateline.entities.http.Parameters;
import news.dateline.entities.merge.domain.MergeOutcome;
import news.dateline.entities.merge.domain.MergeQueries;
import news.dateline.entities.merge.domain.MergeService;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.platform.idempotency.Idempotent;
import news.dateline.platform.paging.Cursor;
import news.dateline.platform.paging.Page;
import news.dateline.platform.paging.PageResponses;
import news.dateline.platform.problem.Problems;

/** Merging over HTTP. */
@Path("/api/v1/entities/{id}/merges")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@AllSources
@Tag(name = "Merging")
public class MergeResource {

    private static final String REVIEW = "entities:review";
    private static final String PROBLEM = "application/problem+json";
    private static final String EXAMPLE = """
            {"entities": ["urn:dateline:entity:019bd0a8-7c1e-7f3b-9a55-2d1f0a4b6c7d"]}
            """;

    private final MergeService merges;
    private final MergeQueries queries;
    private final Actors actors;

    MergeResource(MergeService merges, MergeQueries queries, Actors actors) {
        this.merges = merges;
        this.queries = queries;
        this.actors = actors;
    }

    /** Merges entities into this one. */
    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(REVIEW)
    @Operation(
            operationId = "mergeEntities",
            summary = "Merge entities into this one",
            description =
                    "Their ids lead here from now on, and their names, external ids and mentions are shown here, until the "
                            + "merge is undone.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = MergeRequest.class),
                            examples = @ExampleObject(name = "one", value = EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "The entity that stands for all of them",
            content = @Content(schema = @Schema(implementation = MergeJson.StandingJson.class)))
    @APIResponse(
            responseCode = "404",
            description = "There are no such entities",
            content = @Content(mediaType = PROBLEM))
    @APIResponse(
            responseCode = "409",
            description = "They cannot be merged; the problem has every reason",
            content = @Content(mediaType = PROBLEM))
    @Parameter(name = Idempotent.HEADER, in = ParameterIn.HEADER, description = Idempotent.DESCRIPTION)
    public Response merge(
            @PathParam("id") String id, @NotNull(message = "must name the entities to merge") MergeRequest request) {
        var target = new EntityId(Parameters.id(id));
        return answer(merges.merge(target, request.ids(), request.despiteIds(), actors.current()));
    }

    /** Lists what was merged into this entity. */
    @GET
    @PermissionsAllowed("entities:read")
    @Operation(
            operationId = "listMerges",
            summary = "List what was merged into an entity",
            description = "Directly or not; the merges that are in force, by id.")
    @APIResponse(
            responseCode = "200",
            description = "A page of merges",
            content = @Content(schema = @Schema(implementation = MergePage.class)))
    public Response list(@PathParam("id") String id, @BeanParam PageParameters paging, @Context UriInfo uri) {
        int size = paging.size();
        var after = paging.afterId().map(EntityId::new).orElse(null);
        var found = queries.of(new EntityId(Parameters.id(id)), after, size + 1);
        var page = Page.of(found, size, last -> Cursor.of(last.entity()));
        return PageResponses.ok(page.map(MergeJson::of), uri);
    }

    /** Undoes the merge of an entity. */
    @DELETE
    @Path("{merged}")
    @PermissionsAllowed(REVIEW)
    @Operation(
            operationId = "undoMerge",
            summary = "Undo the merge of an entity",
            description =
                    "It stands for itself again, with all that was its own and all that had been merged into it before, even "
                            + "if this entity was merged into others since.")
    @APIResponse(
            responseCode = "200",
            description = "The entity that stands for itself again",
            content = @Content(schema = @Schema(implementation = MergeJson.StandingJson.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such entity is merged into this one",
            content = @Content(mediaType = PROBLEM))
    public Response undo(@PathParam("id") String id, @PathParam("merged") String merged) {
        var entity = new EntityId(Parameters.id(merged));
        if (!queries.isPart(entity, new EntityId(Parameters.id(id)))) {
            throw Problems.notFound();
        }
        return answer(merges.undo(entity, actors.current()));
    }

    private static Response answer(MergeOutcome outcome) {
        return switch (outcome) {
            case MergeOutcome.Done done ->
                Response.ok(MergeJson.StandingJson.of(done.entity())).build();
            case MergeOutcome.Refused refused ->
                throw Problems.of(ProblemType.CONFLICT, String.join(" ", refused.reasons()));
            case MergeOutcome.Unknown unknown -> throw unknown(unknown.ids());
        };
    }

    private static RuntimeException unknown(List<EntityId> ids) {
        return Problems.of(
                ProblemType.NOT_FOUND,
                "There is no "
                        + String.join(", no ", ids.stream().map(EntityId::uri).toList()) + ".");
    }

    /** For the API's description: a page of merges. */
    private record MergePage(List<MergeJson> items, String next) {}
}
