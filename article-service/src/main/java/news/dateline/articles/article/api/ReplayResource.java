package news.dateline.articles.article.api;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import news.dateline.articles.article.domain.ReplayService;
import news.dateline.platform.problem.Problems;

/** Repairs what consumers know of an article. */
@Path("/api/v1/articles/{id}/replay")
@RunOnVirtualThread
public class ReplayResource {

    private final ReplayService replays;

    ReplayResource(ReplayService replays) {
        this.replays = replays;
    }

    /** Tells the current revision once more. */
    @Operation(
            summary = "Tell an article's current revision once more",
            description = "For consumers that have lost it, after a restore for example; who knows it ignores it.")
    @APIResponse(responseCode = "202", description = "The event will be published")
    @APIResponse(
            responseCode = "404",
            description = "No such article",
            content = @Content(mediaType = Examples.PROBLEM))
    @POST
    @PermissionsAllowed("admin")
    public Response replay(@PathParam("id") String id) {
        if (!replays.replay(ArticleResponses.id(id))) {
            throw Problems.notFound();
        }
        return Response.accepted().build();
    }
}
