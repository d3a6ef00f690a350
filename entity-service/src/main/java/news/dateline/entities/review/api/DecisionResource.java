package news.dateline.entities.review.api;

import java.io.IOException;
import java.io.OutputStream;
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
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
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
import news.dateline.entities.review.domain.Decision;
import news.dateline.entities.review.domain.DecisionOutcome;
import news.dateline.entities.review.domain.DecisionService;
import news.dateline.entities.review.domain.Decisions;
import news.dateline.entities.sql.PatientReads;
import news.dateline.platform.idempotency.Idempotent;
import news.dateline.platform.paging.Cursor;
import news.dateline.platform.paging.Page;
import news.dateline.platform.paging.PageResponses;
import news.dateline.platform.problem.Problems;

/** Decisions over HTTP. */
@Path("/api/v1/review/decisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@AllSources
@Tag(name = "Review")
public class DecisionResource {

    static final String REVIEW = "entities:review";
    static final String PROBLEM = "application/problem+json";

    private static final int BATCH = 500;
    private static final String EXAMPLE = """
            {"decisions": [
              {"decision": "confirm", "entityUri": "urn:dateline:entity:019bd0a8-7c1e-7f3b-9a55-2d1f0a4b6c7d"},
              {"decision": "distinguish", "entityUri": "urn:dateline:entity:019bd0a8-7c1e-7f3b-9a55-2d1f0a4b6c7d",
               "otherUri": "urn:dateline:entity:019bd0a8-8000-7000-8000-2d1f0a4b6c7d"}
            ]}
            """;

    private final DecisionService service;
    private final Decisions decisions;
    private final Actors actors;
    private final PatientReads reads;
    private final ObjectWriter json;

    DecisionResource(
            DecisionService service, Decisions decisions, Actors actors, PatientReads reads, ObjectMapper mapper) {
        this.service = service;
        this.decisions = decisions;
        this.actors = actors;
        this.reads = reads;
        this.json = mapper.writerFor(DecisionJson.class);
    }

    /** Makes decisions. */
    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(REVIEW)
    @Operation(
            operationId = "decide",
            summary = "Make decisions",
            description =
                    "Each is made on its own, in the order given; one that cannot be made does not keep the others from it.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = DecisionsRequest.class),
                            examples = @ExampleObject(name = "two", value = EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "What came of each, in the same order",
            content = @Content(schema = @Schema(implementation = DecisionJson.ResultsJson.class)))
    @APIResponse(
            responseCode = "400",
            description = "A decision cannot be understood; none was made",
            content = @Content(mediaType = PROBLEM))
    @Parameter(name = Idempotent.HEADER, in = ParameterIn.HEADER, description = Idempotent.DESCRIPTION)
    public Response decide(@NotNull(message = "must hold decisions") DecisionsRequest request) {
        var results = request.wishes().stream()
                .map(wish -> DecisionJson.ResultJson.of(service.decide(wish, actors.current())))
                .toList();
        return Response.ok(new DecisionJson.ResultsJson(results)).build();
    }

    /** Lists decisions. */
    @GET
    @PermissionsAllowed(REVIEW)
    @Operation(operationId = "listDecisions", summary = "List decisions, the newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of decisions",
            content = @Content(schema = @Schema(implementation = DecisionPage.class)))
    public Response list(@BeanParam PageParameters paging, @Context UriInfo uri) {
        int size = paging.size();
        UUID before = paging.afterId().orElse(null);
        var page = Page.of(decisions.list(before, size + 1), size, last -> Cursor.of(last.id()));
        return PageResponses.ok(page.map(DecisionJson::of), uri);
    }

    /** Exports all decisions. */
    @GET
    @Path("export")
    @Produces("application/x-ndjson")
    @PermissionsAllowed(REVIEW)
    @Operation(
            operationId = "exportDecisions",
            summary = "Export all decisions as examples to train and evaluate with",
            description = "One JSON object a line, the newest first. Those that were undone have undoneAt.")
    @APIResponse(
            responseCode = "200",
            description = "The decisions",
            content = @Content(schema = @Schema(implementation = DecisionJson.class)))
    public StreamingOutput export() {
        // While nothing is sent, what goes wrong can be told.
        var first = decisions.list(null, BATCH);
        return out -> write(first, out);
    }

    private void write(List<Decision> first, OutputStream out) throws IOException {
        var batch = first;
        while (!batch.isEmpty()) {
            for (Decision decision : batch) {
                out.write(json.writeValueAsBytes(DecisionJson.of(decision)));
                out.write('\n');
            }
            var last = batch.getLast().id();
            batch = reads.read(() -> decisions.list(last, BATCH));
        }
    }

    /** Takes a decision back. */
    @DELETE
    @Path("{id}")
    @PermissionsAllowed(REVIEW)
    @Operation(
            operationId = "undoDecision",
            summary = "Take a decision back",
            description = "What it changed is as it was before; the decision is kept, with who took it back.")
    @APIResponse(
            responseCode = "200",
            description = "The decision, undone",
            content = @Content(schema = @Schema(implementation = DecisionJson.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such decision",
            content = @Content(mediaType = PROBLEM))
    @APIResponse(
            responseCode = "409",
            description = "It was undone already, or something later stands in the way",
            content = @Content(mediaType = PROBLEM))
    public Response undo(@PathParam("id") String id) {
        return switch (service.undo(Parameters.id(id), actors.current())) {
            case DecisionOutcome.Done done ->
                Response.ok(DecisionJson.of(done.decision())).build();
            case DecisionOutcome.Refused refused -> throw Problems.of(ProblemType.CONFLICT, refused.reason());
            case DecisionOutcome.Unknown unknown -> throw Problems.notFound();
        };
    }

    /** For the API's description: a page of decisions. */
    private record DecisionPage(List<DecisionJson> items, String next) {}
}
