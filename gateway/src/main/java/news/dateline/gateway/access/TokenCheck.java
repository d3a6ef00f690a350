package news.dateline.gateway.access;

import java.io.IOException;
import java.util.Optional;
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

    private static final int SCHEME_LENGTH = "Bearer ".length();

    private final IssuerKeys keys;
    private final VerifiedTokens verified;

    TokenCheck(IssuerKeys keys, VerifiedTokens verified) {
        this.keys = keys;
        this.verified = verified;
    }

    /** Never fails: what goes wrong is part of the result. */
    public Uni<Identification> check(RoutingContext context) {
        String authorization = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization == null || !authorization.regionMatches(true, 0, "Bearer ", 0, SCHEME_LENGTH)) {
            return Uni.createFrom().item(new Identification.Missing());
        }
        if (!keys.available()) {
            return Uni.createFrom().item(new Identification.Undecided());
        }
        String token = authorization.substring(SCHEME_LENGTH);
        Optional<Caller> known = verified.find(token);
        if (known.isPresent()) {
            return Uni.createFrom().item(new Identification.Known(known.get()));
        }
        // Else Quarkus would answer the request itself.
        BiConsumer<RoutingContext, Throwable> leaveTheAnswerToUs = (request, failure) -> {};
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, leaveTheAnswerToUs);
        return QuarkusHttpUser.getSecurityIdentity(context, null)
                .onItemOrFailure()
                .transform((identity, failure) -> failure == null ? identified(token, identity) : refused(failure));
    }

    private Identification identified(String text, SecurityIdentity identity) {
        // Quarkus does not require a subject of access tokens, but what is done must be somebody's doing.
        if (identity == null
                || identity.isAnonymous()
                || !(identity.getPrincipal() instanceof JsonWebToken token)
                || token.getSubject() == null
                || isBound(token)) {
            return new Identification.Invalid();
        }
        Caller caller = Caller.of(token);
        verified.remember(text, caller);
        return new Identification.Known(caller);
    }

    /** Whether a token is good only beside a client's key or certificate (RFC 9449, RFC 8705), which nobody looks at here. */
    private static boolean isBound(JsonWebToken token) {
        return token.containsClaim("cnf");
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
