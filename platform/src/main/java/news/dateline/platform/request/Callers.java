package news.dateline.platform.request;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads the caller from the access token. */
@RequestScoped
public class Callers {

    private final SecurityIdentity identity;

    Callers(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The caller of the current request, which must be authenticated. */
    public Caller current() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new IllegalStateException("the request has no access token");
        }
        String subject = Optional.ofNullable(token.getSubject()).orElse("unknown");
        String client = Optional.ofNullable(token.<String>getClaim("azp")).orElse("unknown");
        return new Caller(subject, client);
    }

    /**
     * Whether the caller has a scope.
     *
     * @param scope for example {@code articles:write}
     */
    public boolean may(String scope) {
        int colon = scope.indexOf(':');
        var permission = colon < 0
                ? new StringPermission(scope)
                : new StringPermission(scope.substring(0, colon), scope.substring(colon + 1));
        return identity.checkPermissionBlocking(permission);
    }
}
