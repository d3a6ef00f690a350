package news.dateline.articles.apikey.api;

import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import news.dateline.articles.apikey.domain.ApiKey;
import news.dateline.articles.apikey.domain.ApiKeyId;
import news.dateline.articles.apikey.domain.ApiKeyService;
import news.dateline.articles.article.api.ArticleRequests;
import news.dateline.articles.article.api.Limit;
import news.dateline.articles.article.api.StrictJson;
import news.dateline.platform.paging.Cursor;
import news.dateline.platform.paging.Page;
import news.dateline.platform.paging.PageResponses;
import news.dateline.platform.problem.Problems;
import news.dateline.platform.request.Callers;

/** API keys over HTTP. */
@Path("/api/v1/api-keys")
@Tag(name = "API keys")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ApiKeyResource {

    private static final String ADMIN = "admin";

    private final ApiKeyService keys;
    private final ArticleRequests requests;
    private final Callers callers;
    private final Clock clock;

    ApiKeyResource(ApiKeyService keys, ArticleRequests requests, Callers callers, Clock clock) {
        this.keys = keys;
        this.requests = requests;
        this.callers = callers;
        this.clock = clock;
    }

    /** Makes a key. */
    @Operation(
            summary = "Make an API key",
            description =
                    "For a machine client that cannot sign in. `key` is shown this once: hand it over on a safe way. The client sends"
                            + " it as `Authorization: Bearer dlk_...` or `X-API-Key: dlk_...`. There is no Idempotency-Key here, since"
                            + " the answer must not be kept: if it is lost, revoke the key and make another.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ApiKeyRequest.class),
                            examples =
                                    @ExampleObject(
                                            value =
                                                    "{\"name\": \"caspian-wire\", \"scopes\": [\"articles:write\"], \"sources\":"
                                                            + " [\"caspian-wire\"], \"expires\": \"2027-11-24T09:30:00Z\"}")))
    @APIResponse(
            responseCode = "201",
            description = "The key",
            content = @Content(schema = @Schema(implementation = NewApiKeyJson.class)))
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(ADMIN)
    public Response create(@Context HttpHeaders headers, @Context UriInfo uri, InputStream body) {
        ApiKeyRequest request = StrictJson.read(body, headers, ApiKeyRequest.class);
        ApiKeyService.Created created =
                keys.create(Grants.read(request, callers.sources(), clock.instant()), requests.actor());
        URI location = uri.getAbsolutePathBuilder()
                .path(created.key().id().value().toString())
                .build();
        return Response.created(location)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(new NewApiKeyJson(created.text(), json(created.key())))
                .build();
    }

    /** Lists the keys. */
    @Operation(summary = "List API keys", description = "The newest first, expired and revoked ones too.")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = ApiKeyPage.class)))
    @GET
    @PermissionsAllowed(ADMIN)
    public Response list(
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) String limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        int size = Limit.of(limit);
        Optional<ApiKeyId> below = Optional.ofNullable(cursor)
                .map(text ->
                        ApiKeyId.parse(Cursor.decode(text, 1).keys().getFirst()).orElseThrow(Cursor::notOurs));
        List<ApiKey> found = keys.list(below, size + 1);
        return PageResponses.ok(
                Page.of(found, size, key -> Cursor.of(key.id().value())).map(this::json), uri);
    }

    /** One key. */
    @Operation(summary = "See an API key", description = "`lastUsed` is right within a minute.")
    @APIResponse(
            responseCode = "200",
            description = "The key, without its secret",
            content = @Content(schema = @Schema(implementation = ApiKeyJson.class)))
    @GET
    @Path("/{id}")
    @PermissionsAllowed(ADMIN)
    public ApiKeyJson get(@PathParam("id") String id) {
        return ApiKeyId.parse(id).flatMap(keys::find).map(this::json).orElseThrow(Problems::notFound);
    }

    /** Revokes a key. */
    @Operation(
            summary = "Revoke an API key",
            description =
                    "For good, and at once: the next request with it is refused, and streams that it opened are ended within"
                            + " seconds. It stays in the list.")
    @APIResponse(
            responseCode = "200",
            description = "The key, which is revoked now",
            content = @Content(schema = @Schema(implementation = ApiKeyJson.class)))
    @DELETE
    @Path("/{id}")
    @PermissionsAllowed(ADMIN)
    public ApiKeyJson revoke(@PathParam("id") String id) {
        return ApiKeyId.parse(id)
                .flatMap(key -> keys.revoke(key, requests.actor()))
                .map(this::json)
                .orElseThrow(Problems::notFound);
    }

    private ApiKeyJson json(ApiKey key) {
        return ApiKeyJson.of(key, clock.instant());
    }
}
