package news.dateline.articles.revision.api;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import news.dateline.articles.article.api.ArticleRequests;
import news.dateline.articles.article.api.ArticleResponses;
import news.dateline.articles.article.api.Audiences;
import news.dateline.articles.article.api.Fields;
import news.dateline.articles.article.api.Limit;
import news.dateline.articles.article.api.Notes;
import news.dateline.articles.article.api.StrictJson;
import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.article.domain.ArticleService;
import news.dateline.articles.article.domain.Audience;
import news.dateline.articles.article.domain.LifecycleService;
import news.dateline.articles.ninjs.NewsItem;
import news.dateline.articles.revision.domain.RevisionDiff;
import news.dateline.articles.revision.domain.RevisionRecord;
import news.dateline.articles.revision.domain.RevisionService;
import news.dateline.platform.idempotency.Idempotent;
import news.dateline.platform.paging.Cursor;
import news.dateline.platform.paging.Page;
import news.dateline.platform.paging.PageResponses;
import news.dateline.platform.precondition.EntityTags;
import news.dateline.platform.problem.Problems;
import news.dateline.platform.problem.Violation;

/** Revisions over HTTP. */
@Path("/api/v1/articles")
@Tag(name = "Revisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RevisionResource {

    private static final String DIFF = """
            --- revision 1
            +++ revision 2
              The ferry sails.
            - Tickets cost 40 manats.
            + Tickets cost 50 manats.
            """;
    private static final String NUMBER = "[1-9]\\d{0,8}";

    private final RevisionService revisions;
    private final ArticleService articles;
    private final LifecycleService lifecycle;
    private final ArticleRequests requests;
    private final Audiences audiences;

    RevisionResource(
            RevisionService revisions,
            ArticleService articles,
            LifecycleService lifecycle,
            ArticleRequests requests,
            Audiences audiences) {
        this.revisions = revisions;
        this.articles = articles;
        this.lifecycle = lifecycle;
        this.requests = requests;
        this.audiences = audiences;
    }

    /** Lists an article's revisions, the newest first. */
    @Operation(
            summary = "List an article's revisions",
            description = "The newest first. The newsroom is told who made each, what was done and why as well.")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = RevisionPage.class)))
    @GET
    @Path("{id}/revisions")
    @PermissionsAllowed("articles:read")
    public Response list(
            @PathParam("id") String id,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) String limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        int size = Limit.of(limit);
        int below = Optional.ofNullable(cursor)
                .map(text -> number(Cursor.decode(text, 1).keys().getFirst()).orElseThrow(Cursor::notOurs))
                .orElse(Integer.MAX_VALUE);
        Audience audience = audiences.current();
        List<RevisionRecord> found = revisions
                .list(ArticleResponses.id(id), audience, below, size + 1)
                .orElseThrow(Problems::notFound);
        Page<RevisionSummary> page = Page.of(found, size, revision -> Cursor.of(revision.revision()))
                .map(audience.newsroom() ? RevisionSummary::forNewsroom : RevisionSummary::forReaders);
        return PageResponses.ok(page, uri);
    }

    /** Reads an article as it was. */
    @Operation(
            summary = "Read an article as it was",
            description = "`fields` names the properties that are wanted, separated by commas; all if it is absent.")
    @APIResponse(responseCode = "304", description = "If-None-Match names this revision")
    @APIResponse(
            responseCode = "200",
            description = "The revision",
            content = @Content(schema = @Schema(implementation = NewsItem.class)))
    @GET
    @Path("{id}/revisions/{revision}")
    @PermissionsAllowed("articles:read")
    public Response get(
            @PathParam("id") String id,
            @PathParam("revision") String revision,
            @QueryParam("fields") String fields,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        Fields wanted = Fields.of(fields);
        return number(revision)
                .flatMap(number -> revisions.find(ArticleResponses.id(id), number, audiences.current()))
                .map(article -> ArticleResponses.read(article, ifNoneMatch, wanted))
                .orElseThrow(Problems::notFound);
    }

    /** Makes an earlier revision the current one again. */
    @Operation(
            summary = "Restore an earlier revision",
            description = "Its words become those of a new revision; status, embargo and expiry stay as they are now.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = RevertRequest.class),
                            examples = @ExampleObject(value = "{\"note\": \"The rewrite lost the second source.\"}")))
    @POST
    @Idempotent
    @Path("{id}/revisions/{revision}/restore")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("articles:write")
    public Response restore(
            @PathParam("id") String id,
            @PathParam("revision") String revision,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            InputStream body) {
        int wanted = number(revision).orElseThrow(Problems::notFound);
        RevertRequest request = StrictJson.read(body, headers, RevertRequest.class);
        String note = Notes.require("/note", request.note());
        return ArticleResponses.of(
                lifecycle.revert(ArticleResponses.id(id), wanted, note, requests.seen(ifMatch), requests.actor()), uri);
    }

    /** Compares two revisions. */
    @Operation(
            summary = "Compare two revisions",
            description =
                    "Sentence by sentence, and the other properties that differ. Without `to` it is the current revision,"
                            + " without `from` the one before `to`. JSON is for programs; plain text and HTML are for people.")
    @APIResponse(
            responseCode = "200",
            description = "The difference",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DiffJson.class)),
                @Content(
                        mediaType = MediaType.TEXT_PLAIN,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(value = DIFF)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    @GET
    @Path("{id}/diff")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN, MediaType.TEXT_HTML})
    @PermissionsAllowed("articles:read")
    public Response diff(
            @PathParam("id") String id,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @Context HttpHeaders headers) {
        ArticleId article = ArticleResponses.id(id);
        Audience audience = audiences.current();
        int last = to == null
                ? articles.state(article, audience)
                        .orElseThrow(Problems::notFound)
                        .revision()
                : named("to", to);
        int first = from == null ? Math.max(1, last - 1) : named("from", from);
        RevisionDiff diff = revisions.diff(article, first, last, audience).orElseThrow(Problems::notFound);
        return DiffFormat.bestOf(headers.getAcceptableMediaTypes()).write(diff);
    }

    /** Reads the item that was last sent, byte for byte. */
    @Operation(summary = "Read what was sent", description = "The item that was last sent, byte for byte.")
    @APIResponse(responseCode = "200", description = "The bytes")
    @GET
    @Path("{id}/original")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @PermissionsAllowed("articles:write")
    public Response original(@PathParam("id") String id) {
        RevisionService.CurrentOriginal current =
                revisions.original(ArticleResponses.id(id), audiences.current()).orElseThrow(Problems::notFound);
        return Response.ok(current.original().bytes(), current.original().contentType())
                .header(HttpHeaders.ETAG, EntityTags.ofVersion(current.revision()))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static int named(String parameter, String text) {
        return number(text)
                .orElseThrow(() ->
                        Problems.invalid(Violation.in(parameter, "must be the number of a revision, from 1 upwards")));
    }

    private static Optional<Integer> number(String text) {
        return text.matches(NUMBER) ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
