package news.dateline.gateway.access;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.common.runtime.OidcEndpointAccessException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Checks the bearer token of a request. */
@ApplicationScoped
public class TokenCheck {

    private final IssuerKeys keys;

    TokenCheck(IssuerKeys keys) {
        this.keys = keys;
    }

    /** Never fails: what goes wrong is part of the result. */
    public Uni<Identification> check(RoutingContext context) {
        String authorization = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization == null || !authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return Uni.createFrom().item(new Identification.Missing());
        }
        if (!keys.available()) {
            return Uni.createFrom().item(new Identification.Undecided());
        }
        // Else Quarkus would answer the request itself.
        BiConsumer<RoutingContext, Throwable> leaveTheAnswerToUs = (request, failure) -> {};
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, leaveTheAnswerToUs);
        return QuarkusHttpUser.getSecurityIdentity(context, null)
                .onItemOrFailure()
                .transform((identity, failure) -> failure == null ? identified(identity) : refused(failure));
    }

    private static Identification identified(SecurityIdentity identity) {
        // Quarkus does not require a subject of access tokens, but what is done must be somebody's doing.
        return identity != null
                        && !identity.isAnonymous()
                        && identity.getPrincipal() instanceof JsonWebToken token
                        && token.getSubject() != null
                ? new Identification.Known(Caller.of(token))
                : new Identification.Invalid();
    }

    private static Identification refused(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException
                    || cause instanceof TimeoutException
                    || cause instanceof OIDCException
                    || cause instanceof OidcEndpointAccessException) {
                return new Identification.Undecided();
            }
        }
        return new Identification.Invalid();
    }
}
