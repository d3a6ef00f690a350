package news.dateline.gateway.access;

import java.nio.charset.StandardCharsets;
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
            // What is to be tidied up is little, and another thread would have to be woken up for it.
            .executor(Runnable::run)
            .maximumSize(MOST_TOKENS)
            .build();

    /** What the token is, if it was verified of late and has not expired since. */
    Optional<GoodToken> find(String token) {
        Verified known = tokens.getIfPresent(digest(token));
        return known != null && Instant.now().isBefore(known.until()) ? Optional.of(known.token()) : Optional.empty();
    }

    /** The token has just been verified. */
    void remember(String text, GoodToken token) {
        Instant trusted = Instant.now().plus(TRUST);
        tokens.put(
                digest(text),
                new Verified(
                        token, token.caller().until().filter(trusted::isAfter).orElse(trusted)));
    }

    private static String digest(String token) {
        return new String(Sha256.of(token), StandardCharsets.ISO_8859_1);
    }

    private record Verified(GoodToken token, Instant until) {}
}
