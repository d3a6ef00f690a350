package news.dateline.entities.insight.api;

import java.util.List;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
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

import news.dateline.entities.http.PageParameters;
import news.dateline.entities.http.Parameters;
import news.dateline.entities.insight.domain.Activity;
import news.dateline.entities.insight.domain.CompanionOrder;
import news.dateline.entities.insight.domain.Ranking;
import news.dateline.platform.paging.Page;
import news.dateline.platform.paging.PageResponses;

/** Who is named together with an entity, over HTTP. */
@Path("/api/v1/entities/{id}/cooccurrences")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Insight")
public class CooccurrencesResource {

    private final InsightParameters parameters;
    private final Activity activity;

    CooccurrencesResource(InsightParameters parameters, Activity activity) {
        this.parameters = parameters;
        this.activity = activity;
    }

    /** Lists who is named together with an entity. */
    @GET
    @PermissionsAllowed("entities:read")
    @Operation(
            operationId = "listEntityCooccurrences",
            summary = "List the entities that are named together with one",
            description = "npmi is the normalised pointwise mutual information, from -1 (never together) by 0 (chance)"
                    + " to 1 (never apart); in its order are the 200 that are named together most often.")
    @APIResponse(
            responseCode = "200",
            description = "A page of entities; all pages are over the time of the first",
            content = @Content(schema = @Schema(implementation = InsightJson.CompanionsJson.class)))
    @APIResponse(responseCode = "400", description = "A parameter does not fit")
    @APIResponse(responseCode = "404", description = "There is no such entity, or none that the caller may see")
    public Response cooccurrences(
            @PathParam("id") String id,
            @Parameter(description = InsightParameters.FROM) @QueryParam("from") String from,
            @Parameter(description = InsightParameters.TO) @QueryParam("to") String to,
            @Parameter(description = "count or npmi") @QueryParam("order") @DefaultValue("count") String order,
            @Parameter(description = "Only entities of this type") @QueryParam("type") String type,
            @Parameter(description = "In how many articles together at least") @QueryParam("least") @DefaultValue("1")
                    String least,
            @BeanParam PageParameters paging,
            @Context UriInfo uri) {
        int size = paging.size();
        var by = Parameters.constants("order", List.of(order), CompanionOrder.class)
                .iterator()
                .next();
        var after = paging.after(text -> CompanionCursor.decode(text, by));
        var window = after.map(CompanionCursor::window).orElseGet(() -> parameters.window(from, to));
        var ranking = new Ranking<>(
                window,
                InsightParameters.type(type),
                InsightParameters.number("least", least, 1, 100_000),
                after.map(CompanionCursor::position),
                size + 1);
        var found = activity.companions(parameters.entity(id).id(), by, ranking, parameters.audience());
        var page = Page.of(found.items(), size, last -> CompanionCursor.of(by, window, last));
        return PageResponses.ok(InsightJson.CompanionsJson.of(window, found, page), page.next(), uri);
    }
}
