package news.dateline.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.oidc.TokenIntrospection;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.core.Future;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Asks the identity provider whether a token was withdrawn: its session ended, its user disabled, its client signed out
 * (RFC 7662). For long streams alone, and only where it is switched on: it needs a client of the gateway's own.
 */
@Startup
@ApplicationScoped
public class Introspection {

    private static final Logger LOG = Logger.getLogger(Introspection.class);

    private final TenantConfigBean tenants;
    private final boolean enabled;

    Introspection(
            TenantConfigBean tenants,
            @ConfigProperty(name = "dateline.gateway.revocation.introspection", defaultValue = "false")
                    boolean enabled) {
        this.tenants = tenants;
        this.enabled = enabled;
        if (enabled && tenants.getDefaultTenant().oidcConfig().clientId().isEmpty()) {
            throw new ConfigurationException(
                    "The gateway does not start: dateline.gateway.revocation.introspection is on, but"
                            + " nobody may ask. Set quarkus.oidc.client-id and quarkus.oidc.credentials.secret to those of a"
                            + " confidential client of the realm whose id is in the tokens' audience.");
        }
    }

    /** Whether there is somebody to ask. */
    public boolean isEnabled() {
        return enabled;
    }

    /** Whether the token has not been withdrawn; true also while nobody can say. */
    public Future<Boolean> isStillGood(String token) {
        var client = tenants.getDefaultTenant().getOidcProviderClient();
        if (client == null) {
            return Future.succeededFuture(true);
        }
        return Future.fromCompletionStage(client.introspectAccessToken(token)
                        .map(TokenIntrospection::isActive)
                        .subscribeAsCompletionStage())
                .otherwise(failure -> {
                    LOG.debug("The identity provider could not be asked about a token.", failure);
                    return true;
                });
    }
}
