package news.dateline.articles.article.api;

import java.io.InputStream;
import java.time.Clock;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import news.dateline.articles.article.api.ArticleRequests.Sent;
import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.article.domain.ArticleService;
import news.dateline.articles.article.domain.LifecycleService;
import news.dateline.articles.ninjs.NewsItem;
import news.dateline.platform.idempotency.Idempotent;
import news.dateline.platform.precondition.EntityTags;
import news.dateline.platform.problem.Problems;

import static news.dateline.articles.lifecycle.Operation.KILL;
import static news.dateline.articles.lifecycle.Operation.PUBLISH;
import static news.dateline.articles.lifecycle.Operation.RESTORE;
import static news.dateline.articles.lifecycle.Operation.SCHEDULE;
import static news.dateline.articles.lifecycle.Operation.TAKE_DOWN;
import static news.dateline.articles.lifecycle.Operation.UNPUBLISH;

/** What editors decide about articles, over HTTP. Every decision needs a note and {@code If-Match}. */
@Path("/api/v1/articles/{id}")
@Tag(name = "Lifecycle")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class LifecycleResource {

    private static final String EDITORS = "articles:publish";
    private static final String BECAUSE = "{\"note\": \"The ministry has confirmed it.\"}";

    private final ArticleService articles;
    private final LifecycleService lifecycle;
    private final ArticleRequests requests;
    private final Clock clock;

    LifecycleResource(ArticleService articles, LifecycleService lifecycle, ArticleRequests requests, Clock clock) {
        this.articles = articles;
        this.lifecycle = lifecycle;
        this.requests = requests;
        this.clock = clock;
    }

    /** Where an article stands. */
    @Operation(summary = "See where an article stands, and what can be done with it now")
    @APIResponse(
            responseCode = "200",
            description = "Its stage",
            content = @Content(schema = @Schema(implementation = LifecycleJson.class)))
    @GET
    @Path("lifecycle")
    @PermissionsAllowed(ArticleRequests.WRITE)
    public Response get(@PathParam("id") String id) {
        return articles.state(ArticleResponses.id(id), requests.audience())
                .map(state -> Response.ok(LifecycleJson.of(state, clock.instant()))
                        .header(HttpHeaders.ETAG, EntityTags.ofVersion(state.revision()))
                        .build())
                .orElseThrow(Problems::notFound);
    }

    /** Brings an article out now. */
    @Operation(
            summary = "Publish an article",
            description =
                    "Brings out what is withheld, scheduled, embargoed, expired or unpublished: from now on readers see it.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = DecisionRequest.class),
                            examples = @ExampleObject(value = BECAUSE)))
    @POST
    @Idempotent
    @Path("publish")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(EDITORS)
    public Response publish(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            InputStream body) {
        return decide(PUBLISH, id, ifMatch, headers, uri, body);
    }

    /** Has an article published later. */
    @Operation(
            summary = "Schedule an article",
            description = "A withheld or unpublished article is published by itself at the time `at`.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = DecisionRequest.class),
                            examples =
                                    @ExampleObject(
                                            value = "{\"note\": \"With the morning's paper.\", \"at\":"
                                                    + " \"2027-03-01T05:00:00+01:00\"}")))
    @POST
    @Idempotent
    @Path("schedule")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(EDITORS)
    public Response schedule(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            InputStream body) {
        return decide(SCHEDULE, id, ifMatch, headers, uri, body);
    }

    /** Mends what is out already. */
    @Operation(
            summary = "Correct an article",
            description =
                    "Takes the corrected item, whose edNote must say what is corrected. Status, embargo and expiry stay.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewsItem.class),
                            examples = @ExampleObject(value = Examples.CORRECTION)))
    @POST
    @Idempotent
    @Path("correct")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(EDITORS)
    public Response correct(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            InputStream body) {
        ArticleId article = ArticleResponses.id(id);
        Sent sent = requests.json(body, headers);
        Notes.require("/edNote", sent.item().edNote());
        return ArticleResponses.of(
                lifecycle.correct(article, sent.item(), sent.original(), requests.seen(ifMatch), requests.actor()),
                uri);
    }

    /** Withdraws an article for now. */
    @Operation(
            summary = "Unpublish an article",
            description = "Readers no longer see it, until an editor publishes it again.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = DecisionRequest.class),
                            examples = @ExampleObject(value = BECAUSE)))
    @POST
    @Idempotent
    @Path("unpublish")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(EDITORS)
    public Response unpublish(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            InputStream body) {
        return decide(UNPUBLISH, id, ifMatch, headers, uri, body);
    }

    /** Withdraws an article until an editor restores it. */
    @Operation(
            summary = "Take an article down",
            description = "For legal reasons as a rule: nobody can change it any more, until an editor restores it.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = DecisionRequest.class),
                            examples = @ExampleObject(value = BECAUSE)))
    @POST
    @Idempotent
    @Path("take-down")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(EDITORS)
    public Response takeDown(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            InputStream body) {
        return decide(TAKE_DOWN, id, ifMatch, headers, uri, body);
    }

    /** Undoes a withdrawal. */
    @Operation(
            summary = "Restore an article",
            description = "Undoes unpublish and take-down; an embargo or an expiry that the article has still holds.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = DecisionRequest.class),
                            examples = @ExampleObject(value = BECAUSE)))
    @POST
    @Idempotent
    @Path("restore")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(EDITORS)
    public Response restore(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            InputStream body) {
        return decide(RESTORE, id, ifMatch, headers, uri, body);
    }

    /** Withdraws an article for good. */
    @Operation(
            summary = "Kill an article",
            description = "For good. The note becomes the item's edNote and goes out with the kill.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = DecisionRequest.class),
                            examples = @ExampleObject(value = "{\"note\": \"Wrong in every respect.\"}")))
    @POST
    @Idempotent
    @Path("kill")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(EDITORS)
    public Response kill(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            InputStream body) {
        return decide(KILL, id, ifMatch, headers, uri, body);
    }

    private Response decide(
            news.dateline.articles.lifecycle.Operation operation,
            String id,
            String ifMatch,
            HttpHeaders headers,
            UriInfo uri,
            InputStream body) {
        ArticleId article = ArticleResponses.id(id);
        var decision = StrictJson.read(body, headers, DecisionRequest.class).toDecision(operation, clock);
        return ArticleResponses.of(lifecycle.decide(article, decision, requests.seen(ifMatch), requests.actor()), uri);
    }
}
