package news.dateline.entities.insight.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import news.dateline.entities.insight.domain.Activity;
import news.dateline.entities.insight.domain.Graph;

/** An entity's neighbourhood over HTTP. */
@Path("/api/v1/entities/{id}/graph")
@RunOnVirtualThread
@Tag(name = "Insight")
public class EntityGraphResource {

    private static final int MOST_NODES = 100;

    private final InsightParameters parameters;
    private final Activity activity;

    EntityGraphResource(InsightParameters parameters, Activity activity) {
        this.parameters = parameters;
        this.activity = activity;
    }

    /** Reads the graph as JSON. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("entities:read")
    @Operation(
            operationId = "getEntityGraph",
            summary = "Read who is named with whom around an entity",
            description = "As JSON, or as GraphML with `Accept: application/graphml+xml`.")
    @APIResponse(
            responseCode = "200",
            description = "The graph",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = InsightJson.GraphJson.class)),
                @Content(mediaType = GraphMl.MEDIA_TYPE)
            })
    @APIResponse(responseCode = "400", description = "A parameter does not fit")
    @APIResponse(responseCode = "404", description = "There is no such entity, or none that the caller may see")
    public InsightJson.GraphJson graph(
            @PathParam("id") String id,
            @Parameter(description = InsightParameters.FROM) @QueryParam("from") String from,
            @Parameter(description = InsightParameters.TO) @QueryParam("to") String to,
            @Parameter(description = "1 or 2") @QueryParam("steps") @DefaultValue("1") String steps,
            @Parameter(description = "In how many articles together at least") @QueryParam("least") @DefaultValue("1")
                    String least,
            @Parameter(description = "The most nodes, 2 to 100; there are at most ten times as many edges")
                    @QueryParam("limit")
                    @DefaultValue("30")
                    String limit) {
        return InsightJson.GraphJson.of(read(id, from, to, steps, least, limit));
    }

    /** Reads the graph as GraphML. */
    @GET
    @Produces(GraphMl.MEDIA_TYPE)
    @PermissionsAllowed("entities:read")
    @Operation(hidden = true)
    public Response graphMl(
            @PathParam("id") String id,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("steps") @DefaultValue("1") String steps,
            @QueryParam("least") @DefaultValue("1") String least,
            @QueryParam("limit") @DefaultValue("30") String limit) {
        return Response.ok(GraphMl.of(read(id, from, to, steps, least, limit)), GraphMl.MEDIA_TYPE)
                .header("Content-Disposition", "attachment; filename=\"entity-graph.graphml\"")
                .build();
    }

    private Graph read(String id, String from, String to, String steps, String least, String limit) {
        var window = parameters.window(from, to);
        int depth =
                InsightParameters.number("steps", steps, 1, 2, ": three steps lead from anybody to nearly everybody");
        int fewest = InsightParameters.number("least", least, 1, 100_000);
        int most = InsightParameters.number(
                "limit", limit, 2, MOST_NODES, ": a larger graph can neither be read nor drawn");
        return activity.graph(parameters.entity(id), window, depth, fewest, most, parameters.audience());
    }
}
