package news.dateline.articles.article.api;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import news.dateline.articles.article.api.ArticleRequests.Sent;
import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.article.domain.ArticleList;
import news.dateline.articles.article.domain.ArticleService;
import news.dateline.articles.article.domain.ArticleSummaries;
import news.dateline.articles.article.domain.ListFilter;
import news.dateline.articles.article.domain.Origin;
import news.dateline.articles.ninjs.NewsItem;
import news.dateline.platform.idempotency.Idempotent;
import news.dateline.platform.paging.Cursor;
import news.dateline.platform.paging.Page;
import news.dateline.platform.paging.PageResponses;
import news.dateline.platform.problem.Problems;

/** Articles over HTTP. */
@Path("/api/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ArticleResource {

    private static final String VISIBLE = "[^\\p{Cntrl}]*";
    private static final String SOURCE_LENGTH = "must have 1 to 100 characters, so that it can be indexed";
    private static final String EXTERNAL_ID_LENGTH = "must have 1 to 500 characters, so that it can be indexed";
    private static final int LONGEST_RIGHT = 2048;
    private static final String RIGHT_LENGTH = "must have at most 2048 characters, so that the address stays handy";
    private static final String NO_CONTROL_CHARACTERS = "must have no control characters";

    private final ArticleService articles;
    private final ArticleRequests requests;

    ArticleResource(ArticleService articles, ArticleRequests requests) {
        this.articles = articles;
        this.requests = requests;
    }

    /** Takes an article in ninjs. */
    @Operation(
            summary = "Submit an article",
            description =
                    "Creates an article, or revises the one of the same source and external id if something changed.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = NewsItem.class),
                        examples = @ExampleObject(name = "ninjs", value = Examples.NINJS)),
                @Content(
                        mediaType = MediaType.TEXT_PLAIN,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "wire copy", value = Examples.WIRE_COPY))
            })
    @APIResponse(
            responseCode = "201",
            description = "A new article",
            content = @Content(schema = @Schema(implementation = NewsItem.class)))
    @APIResponse(
            responseCode = "200",
            description = "The article with its new revision, or as it was",
            content = @Content(schema = @Schema(implementation = NewsItem.class)))
    @APIResponse(
            responseCode = "400",
            description = "Not valid ninjs, or not JSON",
            content = @Content(mediaType = Examples.PROBLEM))
    @APIResponse(
            responseCode = "409",
            description = "Its stage does not allow it, for example because it was killed; `allowed` lists what does",
            content = @Content(mediaType = Examples.PROBLEM))
    @APIResponse(responseCode = "413", description = "Too large", content = @Content(mediaType = Examples.PROBLEM))
    @APIResponse(
            responseCode = "415",
            description = "Neither ninjs nor plain text in UTF-8",
            content = @Content(mediaType = Examples.PROBLEM))
    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(ArticleRequests.WRITE)
    public Response submit(
            @QueryParam("source")
                    @Size(min = 1, max = Origin.LONGEST_SOURCE, message = SOURCE_LENGTH)
                    @Pattern(regexp = VISIBLE, message = NO_CONTROL_CHARACTERS)
                    String source,
            @QueryParam("externalId")
                    @Size(min = 1, max = Origin.LONGEST_EXTERNAL_ID, message = EXTERNAL_ID_LENGTH)
                    @Pattern(regexp = VISIBLE, message = NO_CONTROL_CHARACTERS)
                    String externalId,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            InputStream body) {
        return submit(requests.json(body, headers), source, externalId, uri);
    }

    /** Takes an article as wire copy. */
    @Operation(hidden = true)
    @POST
    @Idempotent
    @Consumes(MediaType.TEXT_PLAIN)
    @PermissionsAllowed(ArticleRequests.WRITE)
    public Response submitWireCopy(
            @QueryParam("source")
                    @Size(min = 1, max = Origin.LONGEST_SOURCE, message = SOURCE_LENGTH)
                    @Pattern(regexp = VISIBLE, message = NO_CONTROL_CHARACTERS)
                    String source,
            @QueryParam("externalId")
                    @Size(min = 1, max = Origin.LONGEST_EXTERNAL_ID, message = EXTERNAL_ID_LENGTH)
                    @Pattern(regexp = VISIBLE, message = NO_CONTROL_CHARACTERS)
                    String externalId,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            InputStream body) {
        return submit(requests.wireCopy(body, headers), source, externalId, uri);
    }

    /** Lists articles, the newest arrival first, without their bodies. */
    @Operation(
            summary = "List articles",
            description =
                    "The newest arrival first, without bodies, renditions and associations. All filters must hold; those on"
                            + " rights compare whole values. `fields` names the properties that are wanted.")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = ArticlePage.class)))
    @APIResponse(
            responseCode = "400",
            description = "A bad limit or cursor",
            content = @Content(mediaType = Examples.PROBLEM))
    @GET
    @PermissionsAllowed("articles:read")
    public Response list(
            @QueryParam("source")
                    @Size(min = 1, max = Origin.LONGEST_SOURCE, message = SOURCE_LENGTH)
                    @Pattern(regexp = VISIBLE, message = NO_CONTROL_CHARACTERS)
                    String source,
            @QueryParam("copyrightHolder") @Size(max = LONGEST_RIGHT, message = RIGHT_LENGTH) String copyrightHolder,
            @QueryParam("usageTerms") @Size(max = LONGEST_RIGHT, message = RIGHT_LENGTH) String usageTerms,
            @QueryParam("digitalSourceType") @Size(max = LONGEST_RIGHT, message = RIGHT_LENGTH)
                    String digitalSourceType,
            @QueryParam("fields") String fields,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) String limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        int size = Limit.of(limit);
        Fields wanted = Fields.of(fields);
        Optional<ArticleId> before = Optional.ofNullable(cursor)
                .map(text -> Cursor.decode(text, 1).keys().getFirst())
                .map(key -> ArticleId.parse(key).orElseThrow(Cursor::notOurs));
        ArticleList found = articles.list(
                requests.audience(),
                new ListFilter(
                        Optional.ofNullable(source),
                        Optional.ofNullable(copyrightHolder),
                        Optional.ofNullable(usageTerms),
                        Optional.ofNullable(digitalSourceType)),
                before,
                size);
        List<ObjectNode> items = found.articles().stream()
                .map(ArticleSummaries::present)
                .map(wanted::of)
                .toList();
        String next = found.last().map(last -> Cursor.of(last.value()).encode()).orElse(null);
        return PageResponses.ok(new Page<>(items, next), uri);
    }

    /** Reads one article. */
    @Operation(
            summary = "Read an article",
            description = "`fields` names the properties that are wanted, separated by commas; all if it is absent.")
    @APIResponse(responseCode = "304", description = "The revision is the one that If-None-Match names")
    @APIResponse(
            responseCode = "200",
            description = "The article; its ETag is what a change must name",
            content = @Content(schema = @Schema(implementation = NewsItem.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such article, or none that the caller may see",
            content = @Content(mediaType = Examples.PROBLEM))
    @GET
    @Path("{id}")
    @PermissionsAllowed("articles:read")
    public Response get(
            @PathParam("id") String id,
            @QueryParam("fields") String fields,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        Fields wanted = Fields.of(fields);
        return articles.find(ArticleResponses.id(id), requests.audience())
                .map(article -> ArticleResponses.read(article, ifNoneMatch, wanted))
                .orElseThrow(Problems::notFound);
    }

    /** Changes one article. */
    @Operation(
            summary = "Change an article",
            description = "Needs If-Match with the ETag of the revision that is changed.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewsItem.class),
                            examples = @ExampleObject(name = "ninjs", value = Examples.NINJS)))
    @APIResponse(
            responseCode = "200",
            description = "The article with its new revision, or as it was",
            content = @Content(schema = @Schema(implementation = NewsItem.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such article",
            content = @Content(mediaType = Examples.PROBLEM))
    @APIResponse(
            responseCode = "409",
            description = "Its stage does not allow it, for example because it was killed; `allowed` lists what does",
            content = @Content(mediaType = Examples.PROBLEM))
    @APIResponse(
            responseCode = "412",
            description = "It has changed meanwhile",
            content = @Content(mediaType = Examples.PROBLEM))
    @APIResponse(
            responseCode = "428",
            description = "If-Match is missing",
            content = @Content(mediaType = Examples.PROBLEM))
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(ArticleRequests.WRITE)
    public Response replace(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            InputStream body) {
        ArticleId article = ArticleResponses.id(id);
        Sent sent = requests.json(body, headers);
        return ArticleResponses.of(
                articles.replace(article, sent.item(), sent.original(), requests.seen(ifMatch), requests.actor()), uri);
    }

    /** Deletes one article with its revisions and originals. */
    @Operation(
            summary = "Erase an article",
            description = "Deletes all its revisions and originals for good; needs If-Match.")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(
            responseCode = "412",
            description = "It has changed meanwhile",
            content = @Content(mediaType = Examples.PROBLEM))
    @DELETE
    @Path("{id}")
    @PermissionsAllowed("admin")
    public Response erase(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Context UriInfo uri) {
        return ArticleResponses.of(
                articles.erase(ArticleResponses.id(id), requests.seen(ifMatch), requests.actor()), uri);
    }

    private Response submit(Sent sent, String source, String externalId, UriInfo uri) {
        return ArticleResponses.of(
                articles.submit(requests.submission(sent, source, externalId), requests.actor()), uri);
    }
}
