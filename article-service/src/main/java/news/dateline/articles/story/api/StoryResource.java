package news.dateline.articles.story.api;

import java.util.List;
import java.util.Optional;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import news.dateline.articles.article.api.ArticleRequests;
import news.dateline.articles.article.api.ArticleResponses;
import news.dateline.articles.article.api.Fields;
import news.dateline.articles.article.api.Limit;
import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.story.domain.StoryIndex;
import news.dateline.articles.story.domain.StoryService;
import news.dateline.platform.paging.Cursor;
import news.dateline.platform.paging.Page;
import news.dateline.platform.paging.PageResponses;
import news.dateline.platform.problem.Problems;

/** Stories over HTTP. */
@Path("/api/v1/articles/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Stories")
public class StoryResource {

    private static final String PROBLEM = "application/problem+json";
    private static final String DATE =
            "\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?[+-]\\d{2}(:\\d{2}){0,2}( BC)?";

    private static final String SHARE = "[01]\\.\\d{1,20}";

    private final StoryService stories;
    private final ArticleRequests requests;

    StoryResource(StoryService stories, ArticleRequests requests) {
        this.stories = stories;
        this.requests = requests;
    }

    /** Finds near-duplicates. */
    @Operation(
            summary = "Near-duplicates of an article",
            description =
                    "Articles that share half or more of its three-word sequences, or its address on the web, the most"
                            + " alike first.")
    @APIResponse(
            responseCode = "200",
            description = "Near-duplicates",
            content = @Content(schema = @Schema(implementation = StoryJson.Duplicates.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such article, or none that the caller may see",
            content = @Content(mediaType = PROBLEM))
    @GET
    @Path("duplicates")
    @PermissionsAllowed("articles:read")
    public Response duplicates(
            @PathParam("id") String id,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) String limit,
            @QueryParam("cursor") String cursor,
            @QueryParam("fields") String fields,
            @Context UriInfo uri) {
        int most = Limit.of(limit);
        Fields wanted = Fields.of(fields);
        Optional<StoryIndex.Place> after = Optional.ofNullable(cursor).map(StoryResource::place);
        StoryService.Duplicates found = stories.duplicates(ArticleResponses.id(id), requests.audience(), after, most)
                .orElseThrow(Problems::notFound);
        String next = found.next()
                .map(place -> Cursor.of(place.similarity(), place.id().value()).encode())
                .orElse(null);
        var page = new StoryJson.Duplicates(
                found.items().stream()
                        .map(item -> StoryJson.DuplicateJson.of(item, wanted))
                        .toList(),
                next);
        return PageResponses.ok(page, next, uri);
    }

    /** Reads the story that an article is part of. */
    @Operation(
            summary = "The story of an article",
            description =
                    "Its near-duplicates and theirs as a chain, the oldest content first, and its other language versions.")
    @APIResponse(
            responseCode = "200",
            description = "The story",
            content = @Content(schema = @Schema(implementation = StoryJson.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such article, or none that the caller may see",
            content = @Content(mediaType = PROBLEM))
    @GET
    @Path("story")
    @PermissionsAllowed("articles:read")
    public Response story(
            @PathParam("id") String id,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) String limit,
            @QueryParam("cursor") String cursor,
            @QueryParam("fields") String fields,
            @Context UriInfo uri) {
        int most = Limit.of(limit);
        Fields wanted = Fields.of(fields);
        Optional<StoryIndex.Link> after = Optional.ofNullable(cursor).map(StoryResource::link);
        StoryService.Story story = stories.story(ArticleResponses.id(id), requests.audience(), after, most)
                .orElseThrow(Problems::notFound);
        String next = story.next()
                .map(link -> Cursor.of(link.dated(), link.id().value()).encode())
                .orElse(null);
        return PageResponses.ok(StoryJson.of(story, wanted, next), next, uri);
    }

    private static StoryIndex.Place place(String cursor) {
        List<String> keys = Cursor.decode(cursor, 2).keys();
        if (!keys.getFirst().matches(SHARE)) {
            throw Cursor.notOurs();
        }
        return new StoryIndex.Place(
                Double.parseDouble(keys.getFirst()),
                ArticleId.parse(keys.getLast()).orElseThrow(Cursor::notOurs));
    }

    private static StoryIndex.Link link(String cursor) {
        List<String> keys = Cursor.decode(cursor, 2).keys();
        if (!keys.getFirst().matches(DATE)) {
            throw Cursor.notOurs();
        }
        return new StoryIndex.Link(ArticleId.parse(keys.getLast()).orElseThrow(Cursor::notOurs), keys.getFirst());
    }
}
