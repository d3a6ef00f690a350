package news.dateline.entities.mention.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import news.dateline.entities.http.Audiences;
import news.dateline.entities.http.PageParameters;
import news.dateline.entities.http.Parameters;
import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.mention.domain.ArticleReader;
import news.dateline.entities.mention.domain.MentionInContext;
import news.dateline.entities.mention.domain.MentionPosition;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.EntityReader;
import news.dateline.platform.paging.Cursor;
import news.dateline.platform.paging.Page;
import news.dateline.platform.paging.PageResponses;
import news.dateline.platform.problem.Problems;

/** The mentions of an entity over HTTP. */
@Path("/api/v1/entities/{id}/mentions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Entities")
public class EntityMentionsResource {

    private final EntityReader entities;
    private final ArticleReader articles;
    private final Audiences audiences;

    EntityMentionsResource(EntityReader entities, ArticleReader articles, Audiences audiences) {
        this.entities = entities;
        this.articles = articles;
        this.audiences = audiences;
    }

    /** Lists where an entity is mentioned, the newest article first. */
    @GET
    @PermissionsAllowed("entities:read")
    @Operation(
            operationId = "listEntityMentions",
            summary = "List where an entity is mentioned, the newest article first")
    @APIResponse(
            responseCode = "200",
            description = "A page of mentions",
            content = @Content(schema = @Schema(implementation = MentionPage.class)))
    @APIResponse(responseCode = "400", description = "A parameter does not fit")
    @APIResponse(responseCode = "404", description = "There is no such entity, or none that the caller may see")
    public Response list(
            @PathParam("id") String id,
            @Parameter(description = "What offsets count: codepoints or utf16")
                    @QueryParam("offsets")
                    @DefaultValue("codepoints")
                    String offsets,
            @BeanParam PageParameters paging,
            @Context UriInfo uri) {
        int size = paging.size();
        var unit = Parameters.offsets(offsets);
        var after = paging.after(EntityMentionsResource::position);
        var audience = audiences.current();
        var entity = entities.find(new EntityId(Parameters.id(id)), audience).orElseThrow(Problems::notFound);
        var found = articles.mentions(entity.id(), after, size + 1, audience);
        var page = Page.of(found, size, EntityMentionsResource::cursor)
                .map(mention -> EntityMentionJson.of(mention, unit));
        return PageResponses.ok(page, uri);
    }

    private static Cursor cursor(MentionInContext last) {
        var position = last.position();
        return Cursor.of(position.published(), position.article(), position.ordinal());
    }

    private static MentionPosition position(String cursor) {
        var keys = Cursor.decode(cursor, 3).keys();
        try {
            var article = Parameters.uuid(keys.get(1)).orElseThrow(Cursor::notOurs);
            return new MentionPosition(
                    published(keys.getFirst()), new ArticleId(article), Integer.parseInt(keys.getLast()));
        } catch (DateTimeException | NumberFormatException e) {
            throw Cursor.notOurs();
        }
    }

    private static Instant published(String key) {
        var instant = Instant.parse(key);
        int year = instant.atZone(ZoneOffset.UTC).getYear();
        // Our own cursors hold no others, and the database knows not all of them.
        if (year < 1000 || year > 9999) {
            throw Cursor.notOurs();
        }
        return instant;
    }

    /** For the API's description: a page of mentions. */
    private record MentionPage(List<EntityMentionJson> items, String next) {}
}
