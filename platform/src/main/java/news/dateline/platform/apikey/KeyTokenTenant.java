package news.dateline.platform.apikey;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Provider;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcTenantConfig.SignatureAlgorithm;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Has tokens that say they come from {@link KeyTokenIssuer} checked with its published keys; all others are checked with
 * those of the realm. A key that is not known yet is asked for when a token names it.
 */
@ApplicationScoped
class KeyTokenTenant implements TenantConfigResolver {

    private static final String SCHEME = "Bearer ";
    private static final int PARTS = 3;
    private static final int GRACE_SECONDS = 5;

    private final Provider<String> url;

    /**
     * Looks the address up with the first token: in tests the service's own port is not known before.
     *
     * @param url the base URL of the service that keeps the keys, for their issuer
     */
    KeyTokenTenant(@ConfigProperty(name = "dateline.api-keys.issuer-url") Provider<String> url) {
        this.url = url;
    }

    @Override
    public Uni<OidcTenantConfig> resolve(RoutingContext context, OidcRequestContext<OidcTenantConfig> request) {
        String authorization = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null && isOurs(authorization)
                ? Uni.createFrom().item(tenant())
                : Uni.createFrom().nullItem();
    }

    /** Says nothing about whether the token is good. */
    private static boolean isOurs(String authorization) {
        if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return false;
        }
        String[] parts = authorization.substring(SCHEME.length()).split("\\.", -1);
        try {
            return parts.length == PARTS
                    && new JsonObject(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8))
                                    .getValue("iss")
                            instanceof String issuer
                    && issuer.equals(KeyTokenIssuer.NAME);
        } catch (IllegalArgumentException | DecodeException e) {
            return false;
        }
    }

    private OidcTenantConfig tenant() {
        return OidcTenantConfig.authServerUrl(url.get())
                .tenantId("api-keys")
                .discoveryEnabled(false)
                .jwksPath(KeyTokenIssuer.PATH + "/keys")
                .jwks()
                .resolveEarly(false)
                .end()
                .token()
                .issuer(KeyTokenIssuer.NAME)
                .audience(KeyTokenIssuer.AUDIENCE)
                .signatureAlgorithm(SignatureAlgorithm.ES256)
                .subjectRequired()
                .lifespanGrace(GRACE_SECONDS)
                .allowJwtIntrospection(false)
                .allowOpaqueTokenIntrospection(false)
                .end()
                .build();
    }
}
