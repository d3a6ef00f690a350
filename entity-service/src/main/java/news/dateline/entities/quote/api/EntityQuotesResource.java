package news.dateline.entities.quote.api;

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

import news.dateline.entities.audience.Audience;
import news.dateline.entities.http.Audiences;
import news.dateline.entities.http.Moments;
import news.dateline.entities.http.PageParameters;
import news.dateline.entities.http.Parameters;
import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.quote.domain.Quotation;
import news.dateline.entities.quote.domain.QuotePart;
import news.dateline.entities.quote.domain.QuotePosition;
import news.dateline.entities.quote.domain.StatementReader;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.EntityReader;
import news.dateline.platform.paging.Cursor;
import news.dateline.platform.paging.Page;
import news.dateline.platform.paging.PageResponses;
import news.dateline.platform.problem.Problems;

/** An entity's quotes and roles over HTTP. */
@Path("/api/v1/entities/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Insight")
public class EntityQuotesResource {

    private final EntityReader entities;
    private final StatementReader statements;
    private final Audiences audiences;

    EntityQuotesResource(EntityReader entities, StatementReader statements, Audiences audiences) {
        this.entities = entities;
        this.statements = statements;
        this.audiences = audiences;
    }

    /** Lists quotes by or about an entity, newest article first. */
    @GET
    @Path("quotes")
    @PermissionsAllowed("entities:read")
    @Operation(
            operationId = "listEntityQuotes",
            summary = "List quotes by or about an entity, the newest article first")
    @APIResponse(
            responseCode = "200",
            description = "A page of quotes",
            content = @Content(schema = @Schema(implementation = QuotePage.class)))
    @APIResponse(responseCode = "400", description = "A parameter does not fit")
    @APIResponse(responseCode = "404", description = "There is no such entity, or none that the caller may see")
    public Response quotes(
            @PathParam("id") String id,
            @Parameter(description = "speaker: its own words; subject: words of anybody that name it")
                    @QueryParam("as")
                    @DefaultValue("speaker")
                    String as,
            @Parameter(description = "What offsets count: codepoints or utf16")
                    @QueryParam("offsets")
                    @DefaultValue("codepoints")
                    String offsets,
            @BeanParam PageParameters paging,
            @Context UriInfo uri) {
        int size = paging.size();
        var unit = Parameters.offsets(offsets);
        var part = Parameters.constants("as", List.of(as), QuotePart.class)
                .iterator()
                .next();
        var after = paging.after(EntityQuotesResource::position);
        var audience = audiences.current();
        var found = statements.quotes(find(id, audience), part, after, size + 1, audience);
        var page = Page.of(found, size, EntityQuotesResource::cursor).map(quote -> QuoteJson.of(quote, unit));
        return PageResponses.ok(page, uri);
    }

    /** Lists what articles call an entity beside its name. */
    @GET
    @Path("roles")
    @PermissionsAllowed("entities:read")
    @Operation(
            operationId = "listEntityRoles",
            summary = "List the titles, offices and occupations that articles give to a person")
    @APIResponse(
            responseCode = "200",
            description = "A page of roles, those of most articles first",
            content = @Content(schema = @Schema(implementation = RolePage.class)))
    @APIResponse(responseCode = "400", description = "A parameter does not fit")
    @APIResponse(responseCode = "404", description = "There is no such entity, or none that the caller may see")
    public Response roles(@PathParam("id") String id, @BeanParam PageParameters paging, @Context UriInfo uri) {
        int size = paging.size();
        var after = paging.after(RoleJson::position);
        var audience = audiences.current();
        var found = statements.roles(find(id, audience), after, size + 1, audience);
        return PageResponses.ok(Page.of(found, size, RoleJson::cursor).map(RoleJson::of), uri);
    }

    private EntityId find(String id, Audience audience) {
        return entities.find(new EntityId(Parameters.id(id)), audience)
                .orElseThrow(Problems::notFound)
                .id();
    }

    private static Cursor cursor(Quotation last) {
        var position = last.position();
        return Cursor.of(position.published(), position.article(), position.ordinal());
    }

    private static QuotePosition position(String cursor) {
        var keys = Cursor.decode(cursor, 3).keys();
        var article = Parameters.uuid(keys.get(1)).orElseThrow(Cursor::notOurs);
        try {
            return new QuotePosition(
                    Moments.ofCursor(keys.getFirst()), new ArticleId(article), Integer.parseInt(keys.getLast()));
        } catch (NumberFormatException e) {
            throw Cursor.notOurs();
        }
    }

    /** For the API's description: a page of quotes. */
    private record QuotePage(List<QuoteJson> items, String next) {}

    /** For the API's description: a page of roles. */
    private record RolePage(List<RoleJson> items, String next) {}
}
