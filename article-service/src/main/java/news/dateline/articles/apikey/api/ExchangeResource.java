package news.dateline.articles.apikey.api;

import java.io.InputStream;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;

import news.dateline.articles.apikey.domain.ApiKey;
import news.dateline.articles.apikey.domain.ApiKeyService;
import news.dateline.articles.article.api.StrictJson;
import news.dateline.contracts.problem.ProblemType;
import news.dateline.platform.apikey.KeyTokenIssuer;
import news.dateline.platform.problem.Problems;

/**
 * Exchanges keys for tokens, for the gateway alone: it has no route here, so that nobody comes from outside. Whoever does
 * get here learns no more than whether the key that they have is good.
 */
@Path(KeyTokenIssuer.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ExchangeResource {

    private final ApiKeyService keys;
    private final KeyTokens tokens;

    ExchangeResource(ApiKeyService keys, KeyTokens tokens) {
        this.keys = keys;
        this.tokens = tokens;
    }

    /** A token for a key that can be used now. */
    @Operation(hidden = true)
    @POST
    @Path("/exchange")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    public Response exchange(@Context HttpHeaders headers, InputStream body) {
        ExchangeRequest request = StrictJson.read(body, headers, ExchangeRequest.class);
        ApiKey key = keys.use(request.key() == null ? "" : request.key())
                .orElseThrow(() -> Problems.of(
                        ProblemType.UNAUTHENTICATED, "The API key is unknown, has expired or was revoked."));
        return Response.ok(ExchangeJson.of(key, KeyTokens.subject(key), tokens.of(key)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** What the tokens are checked with. */
    @Operation(hidden = true)
    @GET
    @Path("/keys")
    @PermitAll
    public Map<String, Object> published() {
        return tokens.published();
    }
}
