package news.dateline.entities.mention.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import news.dateline.entities.http.Audiences;
import news.dateline.entities.http.Parameters;
import news.dateline.entities.http.Tagged;
import news.dateline.entities.mention.domain.ArticleAnalysis;
import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.mention.domain.ArticleReader;
import news.dateline.entities.text.OffsetUnit;
import news.dateline.platform.problem.Problems;

/** The entities of an article over HTTP. */
@Path("/api/v1/articles/{id}/entities")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Entities")
public class ArticleEntitiesResource {

    private final ArticleReader articles;
    private final Audiences audiences;

    ArticleEntitiesResource(ArticleReader articles, Audiences audiences) {
        this.articles = articles;
        this.audiences = audiences;
    }

    /** Reads whom and what an article names, the most central first. */
    @GET
    @PermissionsAllowed("entities:read")
    @Operation(
            operationId = "getArticleEntities",
            summary = "Read whom and what an article names, the most central first")
    @APIResponse(
            responseCode = "200",
            description = "The entities with their mentions",
            content = @Content(schema = @Schema(implementation = ArticleEntitiesJson.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such article, none that the caller may see, or it is not analysed yet")
    public Response get(
            @PathParam("id") String id,
            @Parameter(description = "What offsets count: codepoints or utf16")
                    @QueryParam("offsets")
                    @DefaultValue("codepoints")
                    String offsets,
            @Context Request request) {
        OffsetUnit unit = Parameters.offsets(offsets);
        var analysis = articles.analysis(new ArticleId(Parameters.id(id)), audiences.current())
                .orElseThrow(Problems::notFound);
        return Tagged.ok(request, tag(analysis, unit), ArticleEntitiesJson.of(analysis, unit));
    }

    /** The analysis does not change, but its entities are renamed and confirmed. */
    private static String tag(ArticleAnalysis analysis, OffsetUnit unit) {
        int entities = analysis.entities().stream()
                .map(entity -> entity.id().hashCode() * 31 + entity.version())
                .reduce(1, (sum, next) -> 31 * sum + next);
        return analysis.revision()
                + "." + Long.toHexString(analysis.extractedAt().toEpochMilli())
                + "." + Integer.toHexString(entities)
                + "." + unit.label();
    }
}
