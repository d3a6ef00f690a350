package news.dateline.gateway.apikey;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.Startup;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.jboss.logging.Logger;

import news.dateline.gateway.access.Caller;
import news.dateline.gateway.access.Identification;
import news.dateline.gateway.config.GatewayConfig;
import news.dateline.gateway.proxy.UpstreamDocuments;

/** Checks the API key of a request and puts the token in its place that the key is exchanged for. */
@Startup
@ApplicationScoped
public class ApiKeyCheck {

    /** The header of clients that cannot set {@code Authorization}. */
    public static final String HEADER = "X-API-Key";

    private static final Logger LOG = Logger.getLogger(ApiKeyCheck.class);
    private static final String SCHEME = "Bearer ";
    private static final String BEGINNING = "dlk_";
    private static final int LONGEST = 128;

    private final UpstreamDocuments upstreams;
    private final GatewayConfig.ApiKeysConfig config;

    ApiKeyCheck(UpstreamDocuments upstreams, GatewayConfig config) {
        this.upstreams = upstreams;
        this.config = config.apiKeys();
        this.config.upstream().ifPresent(name -> {
            if (!config.upstreams().containsKey(name)) {
                throw new IllegalArgumentException("dateline.gateway.api-keys.upstream is '" + name
                        + "', which dateline.gateway.upstreams does not have.");
            }
        });
    }

    /** The API key of a request, if it has one: in a header of its own, or where a token would be. */
    public static Optional<String> keyOf(HttpServerRequest request) {
        String own = request.getHeader(HEADER);
        if (own != null) {
            return Optional.of(own.strip());
        }
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(value -> value.substring(SCHEME.length()).strip())
                .filter(value -> value.startsWith(BEGINNING));
    }

    /** Never fails: what goes wrong is part of the result. What upstreams see of a good key is its token alone. */
    public Future<Identification> check(HttpServerRequest request, String key) {
        request.headers().remove(HEADER);
        request.headers().remove(HttpHeaders.AUTHORIZATION);
        return exchange(key).map(exchange -> {
            exchange.token().ifPresent(token -> request.headers().set(HttpHeaders.AUTHORIZATION, SCHEME + token));
            return exchange.identification();
        });
    }

    /** Whether a key is still good; true also if nobody can say. */
    public Future<Boolean> isStillGood(String key) {
        return exchange(key).map(exchange -> !(exchange.identification() instanceof Identification.Invalid));
    }

    private Future<Exchange> exchange(String key) {
        if (config.upstream().isEmpty() || !key.startsWith(BEGINNING) || key.length() > LONGEST) {
            return Future.succeededFuture(new Exchange(new Identification.Invalid(), Optional.empty()));
        }
        return upstreams
                .post(config.upstream().get(), config.path(), new JsonObject().put("key", key))
                .map(ApiKeyCheck::read)
                .otherwise(failure -> {
                    LOG.debug("An API key could not be checked.", failure);
                    return new Exchange(new Identification.Undecided(), Optional.empty());
                });
    }

    private static Exchange read(UpstreamDocuments.Answer answer) {
        if (answer.status() == 401) {
            return new Exchange(new Identification.Invalid(), Optional.empty());
        }
        JsonObject body = answer.body();
        if (answer.status() != 200
                || body.getString("token") == null
                || body.getString("subject") == null
                || body.getJsonArray("scopes") == null) {
            return new Exchange(new Identification.Undecided(), Optional.empty());
        }
        var caller = new Caller(
                body.getString("subject"),
                body.getString("client", ""),
                scopes(body.getJsonArray("scopes")),
                expiry(body.getString("expires")));
        return new Exchange(new Identification.Known(caller), Optional.of(body.getString("token")));
    }

    private static Set<String> scopes(JsonArray listed) {
        Set<String> scopes = new HashSet<>();
        listed.forEach(scope -> scopes.add(String.valueOf(scope)));
        return scopes;
    }

    private static Optional<Instant> expiry(String text) {
        try {
            return Optional.ofNullable(text).map(Instant::parse);
        } catch (DateTimeException e) {
            // Better too short than too long.
            return Optional.of(Instant.now());
        }
    }

    /** What came of asking; with a token for upstreams if the key is good. */
    private record Exchange(Identification identification, Optional<String> token) {}
}
