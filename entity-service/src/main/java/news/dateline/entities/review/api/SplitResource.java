package news.dateline.entities.review.api;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

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
import news.dateline.entities.http.Parameters;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.review.domain.DecisionOutcome;
import news.dateline.entities.review.domain.SplitService;
import news.dateline.platform.idempotency.Idempotent;
import news.dateline.platform.problem.Problems;

/** Splitting an entity over HTTP. */
@Path("/api/v1/entities/{id}/splits")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@AllSources
@Tag(name = "Merging")
public class SplitResource {

    private static final String EXAMPLE = """
            {"name": "George Smith (footballer)", "names": ["Georgie Smith"],
             "mentions": [{"articleUri": "urn:dateline:article:019bd0a8-7c1e-7f3b-9a55-2d1f0a4b6c7d", "start": 17}]}
            """;

    private final SplitService splits;
    private final Actors actors;

    SplitResource(SplitService splits, Actors actors) {
        this.splits = splits;
        this.actors = actors;
    }

    /** Makes an entity of chosen names and mentions of this one. */
    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(DecisionResource.REVIEW)
    @Operation(
            operationId = "splitEntity",
            summary = "Make an entity of chosen names and mentions of this one",
            description =
                    "The names go, with all mentions that have them, and the mentions that are given by place. It is a "
                            + "decision: taking it back undoes the split.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = SplitRequest.class),
                            examples = @ExampleObject(name = "by name and place", value = EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "The decision; otherUri is the new entity",
            content = @Content(schema = @Schema(implementation = DecisionJson.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such entity",
            content = @Content(mediaType = DecisionResource.PROBLEM))
    @APIResponse(
            responseCode = "409",
            description = "What was chosen is not the entity's, is its preferred name, or is too much at once",
            content = @Content(mediaType = DecisionResource.PROBLEM))
    @Parameter(name = Idempotent.HEADER, in = ParameterIn.HEADER, description = Idempotent.DESCRIPTION)
    public Response split(
            @PathParam("id") String id, @NotNull(message = "must say what is to go") SplitRequest request) {
        var wish = request.wish(new EntityId(Parameters.id(id)));
        return switch (splits.split(wish, actors.current())) {
            case DecisionOutcome.Done done ->
                Response.ok(DecisionJson.of(done.decision())).build();
            case DecisionOutcome.Refused refused -> throw Problems.of(ProblemType.CONFLICT, refused.reason());
            case DecisionOutcome.Unknown unknown -> throw Problems.notFound();
        };
    }
}
