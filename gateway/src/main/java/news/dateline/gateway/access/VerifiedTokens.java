package news.dateline.gateway.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Tokens that were found good a short while ago, by their digests: verifying a signature costs more than all the rest of a request.
 * A token is looked at anew after half a minute at the latest, so that keys that were taken back open nothing for longer.
 */
@ApplicationScoped
class VerifiedTokens {

    private static final Duration TRUST = Duration.ofSeconds(30);
    private static final long MOST_TOKENS = 10_000;

    /** The same kind of cache as that of the request rates, whose classes a native image has. */
    private final Cache<String, Verified> tokens = Caffeine.newBuilder()
            .expireAfterAccess(TRUST)
            .maximumSize(MOST_TOKENS)
            .build();

    /** Whose token it is, if it was verified of late and has not expired since. */
    Optional<Caller> find(String token) {
        Verified known = tokens.getIfPresent(digest(token));
        return known != null && Instant.now().isBefore(known.until()) ? Optional.of(known.caller()) : Optional.empty();
    }

    /** The token has just been verified. */
    void remember(String token, Caller caller) {
        Instant trusted = Instant.now().plus(TRUST);
        tokens.put(
                digest(token),
                new Verified(caller, caller.until().filter(trusted::isAfter).orElse(trusted)));
    }

    private static String digest(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return new String(digest, StandardCharsets.ISO_8859_1);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private record Verified(Caller caller, Instant until) {}
}
