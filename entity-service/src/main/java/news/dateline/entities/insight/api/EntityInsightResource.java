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

import news.dateline.entities.http.Moments;
import news.dateline.entities.http.PageParameters;
import news.dateline.entities.http.Parameters;
import news.dateline.entities.insight.domain.Activity;
import news.dateline.entities.insight.domain.ActivityReader;
import news.dateline.entities.insight.domain.ArticleOrder;
import news.dateline.entities.insight.domain.ArticlePosition;
import news.dateline.entities.insight.domain.ArticleUse;
import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.platform.paging.Cursor;
import news.dateline.platform.paging.Page;
import news.dateline.platform.paging.PageResponses;

/** What the articles tell of an entity, over HTTP. */
@Path("/api/v1/entities/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Insight")
public class EntityInsightResource {

    private final InsightParameters parameters;
    private final Activity activity;
    private final ActivityReader reader;

    EntityInsightResource(InsightParameters parameters, Activity activity, ActivityReader reader) {
        this.parameters = parameters;
        this.activity = activity;
        this.reader = reader;
    }

    /** Lists the articles that name an entity. */
    @GET
    @Path("articles")
    @PermissionsAllowed("entities:read")
    @Operation(operationId = "listEntityArticles", summary = "List the articles that name an entity")
    @APIResponse(
            responseCode = "200",
            description = "A page of articles",
            content = @Content(schema = @Schema(implementation = ArticlePage.class)))
    @APIResponse(responseCode = "400", description = "A parameter does not fit")
    @APIResponse(responseCode = "404", description = "There is no such entity, or none that the caller may see")
    public Response articles(
            @PathParam("id") String id,
            @Parameter(description = "date: the newest first; salience: those first to which it is most central")
                    @QueryParam("order")
                    @DefaultValue("date")
                    String order,
            @BeanParam PageParameters paging,
            @Context UriInfo uri) {
        int size = paging.size();
        var by = Parameters.constants("order", List.of(order), ArticleOrder.class)
                .iterator()
                .next();
        var after = paging.after(text -> position(text, by));
        var entity = parameters.entity(id);
        var found = reader.articles(entity.id(), by, after, size + 1, parameters.audience());
        var page = Page.of(found, size, last -> cursor(last, by)).map(InsightJson.UseJson::of);
        return PageResponses.ok(page, uri);
    }

    private static Cursor cursor(ArticleUse last, ArticleOrder order) {
        return switch (order) {
            case DATE -> Cursor.of(last.published(), last.article());
            case SALIENCE -> Cursor.of(last.salience(), last.article());
        };
    }

    private static ArticlePosition position(String cursor, ArticleOrder order) {
        var keys = Cursor.decode(cursor, 2).keys();
        var article = new ArticleId(Parameters.uuid(keys.getLast()).orElseThrow(Cursor::notOurs));
        try {
            return switch (order) {
                case DATE -> new ArticlePosition(Moments.ofCursor(keys.getFirst()), 0, article);
                case SALIENCE -> new ArticlePosition(null, Double.parseDouble(keys.getFirst()), article);
            };
        } catch (NumberFormatException e) {
            throw Cursor.notOurs();
        }
    }

    /** Counts an entity's articles and mentions over time. */
    @GET
    @Path("timeline")
    @PermissionsAllowed("entities:read")
    @Operation(operationId = "getEntityTimeline", summary = "Count an entity's articles and mentions over time, in UTC")
    @APIResponse(
            responseCode = "200",
            description = "A point for each hour, day or week, those without articles included",
            content = @Content(schema = @Schema(implementation = InsightJson.TimelineJson.class)))
    @APIResponse(responseCode = "400", description = "A parameter does not fit")
    @APIResponse(responseCode = "404", description = "There is no such entity, or none that the caller may see")
    public InsightJson.TimelineJson timeline(
            @PathParam("id") String id,
            @Parameter(description = "hour, day or week") @QueryParam("per") @DefaultValue("day") String per,
            @Parameter(description = InsightParameters.FROM) @QueryParam("from") String from,
            @Parameter(description = InsightParameters.TO) @QueryParam("to") String to) {
        var bucket = InsightParameters.bucket(per);
        var window = parameters.window(from, to, bucket);
        var entity = parameters.entity(id);
        return InsightJson.TimelineJson.of(
                bucket, window, activity.timeline(entity.id(), bucket, window, parameters.audience()));
    }

    /** Compares two entities. */
    @GET
    @Path("comparison/{other}")
    @PermissionsAllowed("entities:read")
    @Operation(
            operationId = "compareEntities",
            summary = "Compare two entities",
            description = "jaccard is the share of the articles that name both among those that name either.")
    @APIResponse(
            responseCode = "200",
            description = "Their counts, their association and the newest articles that name both",
            content = @Content(schema = @Schema(implementation = InsightJson.ComparisonJson.class)))
    @APIResponse(responseCode = "400", description = "A parameter does not fit")
    @APIResponse(responseCode = "404", description = "There is no such entity, or none that the caller may see")
    public InsightJson.ComparisonJson compare(
            @PathParam("id") String id,
            @PathParam("other") String other,
            @Parameter(description = InsightParameters.FROM) @QueryParam("from") String from,
            @Parameter(description = InsightParameters.TO) @QueryParam("to") String to) {
        var window = parameters.window(from, to);
        var one = parameters.entity(id);
        var two = parameters.entity(other);
        if (one.id().equals(two.id())) {
            throw Parameters.invalid("other", "must be another entity");
        }
        return InsightJson.ComparisonJson.of(
                window, one, two, activity.compare(one.id(), two.id(), window, parameters.audience()));
    }

    /** For the API's description: a page of articles. */
    private record ArticlePage(List<InsightJson.UseJson> items, String next) {}
}
