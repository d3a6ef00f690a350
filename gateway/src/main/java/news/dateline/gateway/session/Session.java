package news.dateline.gateway.session;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import org.eclipse.microprofile.jwt.JsonWebToken;

import news.dateline.gateway.access.Caller;

/**
 * Somebody who is signed in.
 *
 * @param id the same as long as they are, {@code sid}
 * @param name what they are called
 * @param caller what their access token says
 * @param accessToken for upstreams; never for the browser
 */
public record Session(String id, String name, Caller caller, String accessToken) {

    /** The claims of the access token are believed: it came from the identity provider itself, in an encrypted cookie. */
    static Optional<Session> of(JsonWebToken idToken, String accessToken) {
        return claims(accessToken)
                .filter(claims -> claims.getString("sub") != null && claims.getLong("exp") != null)
                .map(claims -> new Session(
                        Objects.toString(idToken.getClaim("sid"), idToken.getSubject()),
                        Objects.toString(idToken.getClaim("preferred_username"), idToken.getSubject()),
                        new Caller(
                                claims.getString("sub"),
                                claims.getString("azp", ""),
                                scopes(claims.getString("scope", "")),
                                Optional.of(Instant.ofEpochSecond(claims.getLong("exp")))),
                        accessToken));
    }

    private static Set<String> scopes(String listed) {
        return listed.isBlank()
                ? Set.of()
                : new HashSet<>(List.of(listed.strip().split("\\s+")));
    }

    private static Optional<JsonObject> claims(String token) {
        String[] parts = token.split("\\.", -1);
        try {
            return parts.length == 3
                    ? Optional.of(
                            new JsonObject(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)))
                    : Optional.empty();
        } catch (IllegalArgumentException | DecodeException e) {
            return Optional.empty();
        }
    }

    /** No log shows the token. */
    @Override
    public String toString() {
        return "session of " + caller.subject();
    }
}
