package news.dateline.gateway.access;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.common.runtime.OidcEndpointAccessException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Checks the token of a request: a bearer token, or one that is bound to a client's key, with the proof that the client has it. */
@ApplicationScoped
public class TokenCheck {

    private static final String BEARER = "Bearer ";
    private static final String DPOP = "DPoP ";
    private static final String PROOF = "DPoP";
    private static final String CONFIRMATION = "cnf";
    private static final String THUMBPRINT = "jkt";

    /** RFC 7800, section 3.1, and RFC 8705, section 3.1. Identity providers have members of their own besides, which bind to nothing. */
    private static final Set<String> OTHER_CONFIRMATIONS = Set.of("jku", "jwe", "jwk", "kid", "x5t#S256");

    private final IssuerKeys keys;
    private final VerifiedTokens verified;
    private final Proofs proofs;

    TokenCheck(IssuerKeys keys, VerifiedTokens verified, Proofs proofs) {
        this.keys = keys;
        this.verified = verified;
        this.proofs = proofs;
    }

    /** The signatures that a proof of a client's key may have, separated by spaces. */
    public static String proofAlgorithms() {
        return String.join(" ", Proofs.ALGORITHMS);
    }

    /** Never fails: what goes wrong is part of the result. Upstreams see the token alone, without a proof. */
    public Future<Identification> check(RoutingContext context) {
        String authorization = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        boolean bound = has(authorization, DPOP);
        if (!bound && !has(authorization, BEARER)) {
            return Future.succeededFuture(new Identification.Missing());
        }
        if (!keys.available()) {
            return Future.succeededFuture(new Identification.Undecided());
        }
        if (!bound) {
            return verify(context, authorization.substring(BEARER.length()), TokenCheck::judgeBearer);
        }
        String token = authorization.substring(DPOP.length());
        context.request().headers().set(HttpHeaders.AUTHORIZATION, BEARER + token);
        return verify(context, token, good -> judgeBound(context, token, good)).map(TokenCheck::asBound);
    }

    private Future<Identification> verify(
            RoutingContext context, String text, Function<GoodToken, Identification> judge) {
        Optional<GoodToken> known = verified.find(text);
        if (known.isPresent()) {
            return Future.succeededFuture(judge.apply(known.get()));
        }
        // Else Quarkus would answer the request itself.
        BiConsumer<RoutingContext, Throwable> leaveTheAnswerToUs = (request, failure) -> {};
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, leaveTheAnswerToUs);
        Promise<Identification> identification = Promise.promise();
        QuarkusHttpUser.getSecurityIdentity(context, null)
                .onItemOrFailure()
                .transform((identity, failure) -> {
                    if (failure != null) {
                        return refused(failure);
                    }
                    Optional<GoodToken> good = read(identity);
                    good.ifPresent(token -> verified.remember(text, token));
                    return good.map(judge).orElseGet(Identification.Invalid::new);
                })
                .subscribe()
                .with(identification::complete, identification::fail);
        return identification.future();
    }

    private static Optional<GoodToken> read(SecurityIdentity identity) {
        // Quarkus does not require a subject of access tokens, but what is done must be somebody's doing.
        if (identity == null
                || identity.isAnonymous()
                || !(identity.getPrincipal() instanceof JsonWebToken token)
                || token.getSubject() == null) {
            return Optional.empty();
        }
        if (!token.containsClaim(CONFIRMATION)) {
            return Optional.of(new GoodToken(Caller.of(token), Optional.empty()));
        }
        // What is bound to anything else, such as a certificate, nobody can check here.
        return token.getClaim(CONFIRMATION) instanceof Map<?, ?> confirmation
                        && Collections.disjoint(confirmation.keySet(), OTHER_CONFIRMATIONS)
                        && confirmation.get(THUMBPRINT) instanceof String thumbprint
                ? Optional.of(new GoodToken(Caller.of(token), Optional.of(thumbprint)))
                : Optional.empty();
    }

    /** Whoever has stolen a token that is bound to a key could else use it without the key. */
    private static Identification judgeBearer(GoodToken token) {
        return token.key().isEmpty() ? new Identification.Known(token.caller()) : new Identification.Invalid();
    }

    private Identification judgeBound(RoutingContext context, String text, GoodToken token) {
        HttpServerRequest request = context.request();
        List<String> shown = request.headers().getAll(PROOF);
        request.headers().remove(PROOF);
        if (token.key().isEmpty()) {
            return new Identification.Invalid();
        }
        if (shown.size() != 1) {
            return new Identification.Unproven();
        }
        return switch (proofs.judge(shown.getFirst(), Call.of(request), text, token)) {
            case GOOD -> new Identification.Known(token.caller(), true);
            case OTHER_KEY -> new Identification.Invalid();
            case BAD -> new Identification.Unproven();
            case TOO_MANY_OF_CALLER -> new Identification.Excessive(token.caller(), proofs.pause());
            case TOO_MANY -> new Identification.Undecided();
        };
    }

    private static Identification asBound(Identification identification) {
        return identification instanceof Identification.Invalid ? new Identification.InvalidBound() : identification;
    }

    private static boolean has(String authorization, String scheme) {
        return authorization != null && authorization.regionMatches(true, 0, scheme, 0, scheme.length());
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
