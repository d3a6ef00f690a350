package news.dateline.entities.insight.api;

import java.time.Duration;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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

import news.dateline.entities.http.Moments;
import news.dateline.entities.http.PageParameters;
import news.dateline.entities.insight.domain.Activity;
import news.dateline.entities.insight.domain.Ranking;
import news.dateline.platform.paging.Page;
import news.dateline.platform.paging.PageResponses;

/** What is in the news more than it used to be, over HTTP. */
@Path("/api/v1/trending")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Insight")
public class TrendingResource {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration LONGEST_WINDOW = Duration.ofDays(31);
    private static final Duration LONGEST_BASELINE = Duration.ofDays(366);

    private final InsightParameters parameters;
    private final Activity activity;

    TrendingResource(InsightParameters parameters, Activity activity) {
        this.parameters = parameters;
        this.activity = activity;
    }

    /** Lists the entities that are most above their own past. */
    @GET
    @PermissionsAllowed("entities:read")
    @Operation(
            operationId = "listTrending",
            summary = "List the entities that are named more than their own past lets expect",
            description =
                    "residual = 2 (sqrt(observed + 3/8) - sqrt(expected + 3/8)), where expected is what the entity"
                            + " had in the baseline, scaled by how many articles there are in all. Above 3 is hardly chance.")
    @APIResponse(
            responseCode = "200",
            description =
                    "A page of entities, those first that are most above it; all pages are over the time of the first",
            content = @Content(schema = @Schema(implementation = InsightJson.TrendsJson.class)))
    @APIResponse(responseCode = "400", description = "A parameter does not fit")
    public Response trending(
            @Parameter(description = "How long the time is that is looked at, PT1H to P31D")
                    @QueryParam("window")
                    @DefaultValue("PT24H")
                    String length,
            @Parameter(description = "How long the time before it is, PT1H to P366D")
                    @QueryParam("baseline")
                    @DefaultValue("P28D")
                    String past,
            @Parameter(description = "When the window ends; now if not given") @QueryParam("at") String at,
            @Parameter(description = "Only entities of this type") @QueryParam("type") String type,
            @Parameter(description = "In how many articles of the window at least")
                    @QueryParam("least")
                    @DefaultValue("3")
                    String least,
            @BeanParam PageParameters paging,
            @Context UriInfo uri) {
        int size = paging.size();
        var wanted = Moments.duration("window", length, HOUR, LONGEST_WINDOW);
        var baseline = Moments.duration("baseline", past, HOUR, LONGEST_BASELINE);
        var after = paging.after(TrendCursor::decode);
        var window = after.map(TrendCursor::window).orElseGet(() -> parameters.until(at, wanted));
        var ranking = new Ranking<>(
                window,
                InsightParameters.type(type),
                InsightParameters.number("least", least, 1, 100_000),
                after.map(TrendCursor::position),
                size + 1);
        var trends = activity.trends(ranking, baseline, parameters.audience());
        var page = Page.of(trends, size, last -> TrendCursor.of(window, last));
        return PageResponses.ok(
                InsightJson.TrendsJson.of(window, window.before(baseline).from(), page), page.next(), uri);
    }
}
