package news.dateline.articles.retention.api;

import java.io.InputStream;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import news.dateline.articles.article.api.ArticleRequests;
import news.dateline.articles.article.api.ArticleResponses;
import news.dateline.articles.article.api.Notes;
import news.dateline.articles.article.api.StrictJson;
import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.article.domain.ArticleService;
import news.dateline.articles.article.domain.ArticleState;
import news.dateline.articles.retention.domain.RetentionService;
import news.dateline.platform.problem.Problems;

/** Legal holds over HTTP. */
@Path("/api/v1/articles/{id}/legal-hold")
@Tag(name = "Retention")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class LegalHoldResource {

    private static final String ADMIN = "admin";

    private final ArticleService articles;
    private final RetentionService retention;
    private final ArticleRequests requests;

    LegalHoldResource(ArticleService articles, RetentionService retention, ArticleRequests requests) {
        this.articles = articles;
        this.retention = retention;
        this.requests = requests;
    }

    /** The hold on an article. */
    @Operation(summary = "See the legal hold on an article")
    @APIResponse(
            responseCode = "200",
            description = "The hold",
            content = @Content(schema = @Schema(implementation = LegalHoldJson.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such article, or no hold on it",
            content = @Content(mediaType = "application/problem+json"))
    @GET
    @PermissionsAllowed(ADMIN)
    public LegalHoldJson get(@PathParam("id") String id) {
        return retention.hold(existing(id)).map(LegalHoldJson::of).orElseThrow(Problems::notFound);
    }

    /** Places a hold. */
    @Operation(
            summary = "Place a legal hold on an article",
            description =
                    "Until it is lifted nobody and no retention rule can erase the article. What readers see is not touched.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = LegalHoldRequest.class),
                            examples = @ExampleObject(value = "{\"note\": \"Evidence in case 12/2026.\"}")))
    @APIResponse(
            responseCode = "200",
            description = "The hold",
            content = @Content(schema = @Schema(implementation = LegalHoldJson.class)))
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(ADMIN)
    public LegalHoldJson place(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        LegalHoldRequest request = StrictJson.read(body, headers, LegalHoldRequest.class);
        String note = Notes.require("/note", request.note());
        return retention
                .place(existing(id), note, requests.actor())
                .map(LegalHoldJson::of)
                .orElseThrow(Problems::notFound);
    }

    /** Lifts a hold. */
    @Operation(summary = "Lift the legal hold on an article")
    @APIResponse(responseCode = "204", description = "There is no hold on it")
    @DELETE
    @PermissionsAllowed(ADMIN)
    public Response lift(@PathParam("id") String id) {
        retention.lift(existing(id), requests.actor());
        return Response.noContent().build();
    }

    private ArticleId existing(String id) {
        return articles.state(ArticleResponses.id(id), requests.audience())
                .map(ArticleState::id)
                .orElseThrow(Problems::notFound);
    }
}
