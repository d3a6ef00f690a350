package news.dateline.articles.article.api;

import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.article.domain.ReplayService;
import news.dateline.contracts.problem.ProblemType;
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
            description =
                    "For consumers that know the article otherwise, after a restore for example: they take this in place of"
                            + " what they know. A kill is final even so.")
    @APIResponse(responseCode = "202", description = "The event will be published")
    @APIResponse(
            responseCode = "404",
            description = "No such article",
            content = @Content(mediaType = Examples.PROBLEM))
    @APIResponse(
            responseCode = "409",
            description = "It is here, although goneAfter says that it is not",
            content = @Content(mediaType = Examples.PROBLEM))
    @POST
    @PermissionsAllowed("admin")
    public Response replay(
            @PathParam("id") String id,
            @Parameter(
                            description =
                                    "The last revision that consumers know of an article that is not here. They are"
                                            + " told that it was erased; an article that is here is refused with 409")
                    @QueryParam("goneAfter")
                    @Positive(message = "must be a revision, 1 or more")
                    Integer goneAfter) {
        ArticleId article = ArticleResponses.id(id);
        if (goneAfter != null && !replays.tellGone(article, goneAfter)) {
            throw Problems.of(ProblemType.CONFLICT, "The article is here: to erase it, delete it.");
        }
        if (goneAfter == null && !replays.replay(article)) {
            throw Problems.notFound();
        }
        return Response.accepted().build();
    }
}
