package news.dateline.platform.request;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;

import static java.util.stream.Collectors.toUnmodifiableSet;

/** Reads the caller from the access token. */
@RequestScoped
public class Callers {

    /** The claim with the only sources that a token is for. */
    public static final String SOURCES = "sources";

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

    /** What the caller is called, to show to colleagues: the token's {@code preferred_username}, else its {@code sub}. */
    public String name() {
        return identity.getPrincipal() instanceof JsonWebToken token
                        && token.getClaim("preferred_username") instanceof String name
                ? name
                : current().subject();
    }

    /**
     * The only sources whose articles the caller may deal with, by the token's claim {@value #SOURCES}, a string or a list
     * of strings; empty if the token does not limit them.
     */
    public Optional<Set<String>> sources() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.ofNullable(token.<Object>getClaim(SOURCES)).map(Callers::strings)
                : Optional.empty();
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

    private static Set<String> strings(Object claim) {
        Collection<?> values = claim instanceof Collection<?> list ? list : List.of(claim);
        return values.stream()
                .map(value -> value instanceof JsonString json ? json.getString() : value.toString())
                .collect(toUnmodifiableSet());
    }
}
