package news.dateline.gateway.access;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Whose token or API key it is.
 *
 * @param subject the token's {@code sub}
 * @param client the application, {@code azp}; empty if the token does not say
 * @param scopes what it permits
 * @param until when it ends; empty if it does not by itself
 */
public record Caller(String subject, String client, Set<String> scopes, Optional<Instant> until) {

    public Caller {
        scopes = Set.copyOf(scopes);
    }

    static Caller of(JsonWebToken token) {
        String scope = Objects.toString(token.getClaim("scope"), "").strip();
        return new Caller(
                Objects.toString(token.getSubject(), ""),
                Objects.toString(token.getClaim("azp"), ""),
                scope.isEmpty() ? Set.of() : new HashSet<>(List.of(scope.split("\\s+"))),
                Optional.of(Instant.ofEpochSecond(token.getExpirationTime())));
    }

    /** Who it is, for counting: the same person in two applications is two callers. */
    public String name() {
        return client + ' ' + subject;
    }

    /** Whether the token has all of the scopes. */
    public boolean has(Collection<String> needed) {
        return scopes.containsAll(needed);
    }
}
