package news.dateline.gateway.session;

import java.util.Optional;
import java.util.function.BiConsumer;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.jwt.JsonWebToken;

import news.dateline.gateway.access.ChosenTenant;
import news.dateline.gateway.config.GatewayConfig;

/** Reads the session of a request from its cookie, renewing the tokens in it if need be. */
@ApplicationScoped
public class Sessions {

    /** The tenant's name under {@code quarkus.oidc}. */
    private static final String TENANT = "console";

    private static final String COOKIE = "q_session_" + TENANT;

    private final boolean enabled;
    private final boolean secureCookies;

    Sessions(GatewayConfig config) {
        this.enabled = config.sessions().enabled();
        this.secureCookies = config.sessions().secureCookies();
    }

    /** Whether there are sessions at all. */
    public boolean areEnabled() {
        return enabled;
    }

    /** Whether a request comes with a session, good or not. */
    public boolean isIn(HttpServerRequest request) {
        return enabled
                && request.headers().getAll(HttpHeaders.COOKIE).stream().anyMatch(cookies -> cookies.contains(COOKIE));
    }

    /** The session; empty if there is none that is good. Fails if the browser must go elsewhere first. */
    public Uni<Optional<Session>> read(RoutingContext context) {
        ChosenTenant.choose(context, TENANT);
        if (secureCookies) {
            HostCookies.rename(context);
        }
        BiConsumer<RoutingContext, Throwable> leaveTheAnswerToUs = (request, failure) -> {};
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, leaveTheAnswerToUs);
        return QuarkusHttpUser.getSecurityIdentity(context, null).map(Sessions::session);
    }

    private static Optional<Session> session(SecurityIdentity identity) {
        return identity != null
                        && !identity.isAnonymous()
                        && identity.getPrincipal() instanceof JsonWebToken idToken
                        && identity.getCredential(AccessTokenCredential.class) != null
                ? Session.of(
                        idToken,
                        identity.getCredential(AccessTokenCredential.class).getToken())
                : Optional.empty();
    }
}
