package news.dateline.articles.revision.api;

import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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

import news.dateline.articles.article.api.ArticleResponses;
import news.dateline.articles.article.api.Limit;
import news.dateline.articles.article.domain.Audience;
import news.dateline.articles.revision.domain.RevisionRecord;
import news.dateline.articles.revision.domain.RevisionService;
import news.dateline.platform.paging.Cursor;
import news.dateline.platform.paging.Page;
import news.dateline.platform.paging.PageResponses;
import news.dateline.platform.precondition.EntityTags;
import news.dateline.platform.problem.Problems;
import news.dateline.platform.request.Callers;

/** Revisions over HTTP. */
@Path("/api/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RevisionResource {

    private static final String NUMBER = "[1-9]\\d{0,8}";

    private final RevisionService revisions;
    private final Callers callers;

    RevisionResource(RevisionService revisions, Callers callers) {
        this.revisions = revisions;
        this.callers = callers;
    }

    /** Lists an article's revisions, the newest first. */
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
        Audience audience = audience();
        List<RevisionRecord> found = revisions
                .list(ArticleResponses.id(id), audience, below, size + 1)
                .orElseThrow(Problems::notFound);
        Page<RevisionSummary> page = Page.of(found, size, revision -> Cursor.of(revision.revision()))
                .map(audience == Audience.NEWSROOM ? RevisionSummary::forNewsroom : RevisionSummary::forReaders);
        return PageResponses.ok(page, uri);
    }

    /** Reads an article as it was. */
    @GET
    @Path("{id}/revisions/{revision}")
    @PermissionsAllowed("articles:read")
    public Response get(@PathParam("id") String id, @PathParam("revision") String revision) {
        return number(revision)
                .flatMap(number -> revisions.find(ArticleResponses.id(id), number, audience()))
                .map(ArticleResponses::ok)
                .orElseThrow(Problems::notFound);
    }

    /** Reads what was sent to make the current revision, byte for byte. */
    @GET
    @Path("{id}/original")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @PermissionsAllowed("articles:write")
    public Response original(@PathParam("id") String id) {
        RevisionService.CurrentOriginal current =
                revisions.original(ArticleResponses.id(id)).orElseThrow(Problems::notFound);
        return Response.ok(current.original().bytes(), current.original().contentType())
                .header(HttpHeaders.ETAG, EntityTags.ofVersion(current.revision()))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private Audience audience() {
        return callers.may("articles:write") ? Audience.NEWSROOM : Audience.READERS;
    }

    private static Optional<Integer> number(String text) {
        return text.matches(NUMBER) ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
