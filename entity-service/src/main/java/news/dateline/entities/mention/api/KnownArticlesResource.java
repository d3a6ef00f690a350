package news.dateline.entities.mention.api;

import java.util.List;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import news.dateline.entities.http.PageParameters;
import news.dateline.entities.http.Parameters;
import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.mention.domain.KnownArticles;
import news.dateline.platform.paging.Cursor;
import news.dateline.platform.paging.Page;
import news.dateline.platform.paging.PageResponses;
import news.dateline.platform.problem.Problems;

/** Which articles are known here, over HTTP: {@code ./dateline verify} compares them with the truth. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Entities")
public class KnownArticlesResource {

    private final KnownArticles articles;

    KnownArticlesResource(KnownArticles articles) {
        this.articles = articles;
    }

    /** Reads how an article is known here. */
    @GET
    @Path("articles/{id}/analysis")
    @PermissionsAllowed("admin")
    @Operation(
            operationId = "getArticleAnalysis",
            summary = "Read up to which revision an article is analysed, and whom and what it was found to name")
    @APIResponse(
            responseCode = "200",
            description = "How the article is known, whether readers may see it or not",
            content = @Content(schema = @Schema(implementation = KnownArticleJson.class)))
    @APIResponse(responseCode = "404", description = "Nothing is known of such an article")
    public Response get(@PathParam("id") String id) {
        return articles.find(new ArticleId(Parameters.id(id)))
                .map(article -> Response.ok(KnownArticleJson.whole(article)).build())
                .orElseThrow(Problems::notFound);
    }

    /** Lists the articles that are known here. */
    @GET
    @Path("analyses")
    @PermissionsAllowed("admin")
    @Operation(
            operationId = "listAnalyses",
            summary = "List the articles that are known to entity-service",
            description = "By id, whatever their state, but for those that were erased.")
    @APIResponse(
            responseCode = "200",
            description = "A page of articles",
            content = @Content(schema = @Schema(implementation = KnownPage.class)))
    @APIResponse(responseCode = "400", description = "A parameter does not fit")
    public Response list(@BeanParam PageParameters paging, @Context UriInfo uri) {
        int size = paging.size();
        var after = paging.after(KnownArticlesResource::position);
        var page = Page.of(
                        articles.list(after, size + 1),
                        size,
                        last -> Cursor.of(last.id().value()))
                .map(KnownArticleJson::line);
        return PageResponses.ok(page, uri);
    }

    private static ArticleId position(String cursor) {
        var key = Cursor.decode(cursor, 1).keys().getFirst();
        return new ArticleId(Parameters.uuid(key).orElseThrow(Cursor::notOurs));
    }

    /** For the API's description: a page of articles. */
    private record KnownPage(List<KnownArticleJson> items, String next) {}
}
