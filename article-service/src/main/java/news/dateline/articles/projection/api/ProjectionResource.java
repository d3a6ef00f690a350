package news.dateline.articles.projection.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import news.dateline.articles.article.api.ArticleResponses;
import news.dateline.articles.projection.domain.ProjectionReader;
import news.dateline.platform.problem.Problems;

/** What search knows of an article's entities, over HTTP. */
@Path("/api/v1/articles/{id}/projection")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Search")
public class ProjectionResource {

    private final ProjectionReader projection;

    ProjectionResource(ProjectionReader projection) {
        this.projection = projection;
    }

    /** Reads by which entities search finds an article. */
    @Operation(
            summary = "Read by which entities search finds an article",
            description = "For comparing it with what entity-service knows: `./dateline verify` does.")
    @APIResponse(responseCode = "200", description = "What search knows of the article's entities")
    @APIResponse(
            responseCode = "404",
            description = "No such article",
            content = @Content(mediaType = "application/problem+json"))
    @GET
    @PermissionsAllowed("admin")
    public ProjectionJson get(@PathParam("id") String id) {
        return projection
                .of(ArticleResponses.id(id).value())
                .map(ProjectionJson::of)
                .orElseThrow(Problems::notFound);
    }
}
