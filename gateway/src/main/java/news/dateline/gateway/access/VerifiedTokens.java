package news.dateline.gateway.access;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

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
    /** From then on one request looks anew while the others go on: all of a busy client at once would hold up everybody's. */
    private static final Duration RENEWAL = Duration.ofSeconds(20);

    private static final long MOST_TOKENS = 10_000;

    /** The same kind of cache as that of the request rates, whose classes a native image has. */
    private final Cache<String, Verified> tokens = Caffeine.newBuilder()
            .expireAfterAccess(TRUST)
            // What is to be tidied up is little, and another thread would have to be woken up for it.
            .executor(Runnable::run)
            .maximumSize(MOST_TOKENS)
            .build();

    /** What the token is, if it was verified of late and has not expired since; nothing to who has to verify it anew. */
    Optional<GoodToken> find(String token) {
        return find(token, Instant.now());
    }

    Optional<GoodToken> find(String token, Instant now) {
        Verified known = tokens.getIfPresent(digest(token));
        return known != null && now.isBefore(known.until()) && !known.isForRenewalBy(now)
                ? Optional.of(known.token())
                : Optional.empty();
    }

    /** The token has just been verified. */
    void remember(String text, GoodToken token) {
        remember(text, token, Instant.now());
    }

    void remember(String text, GoodToken token, Instant now) {
        Instant trusted = now.plus(TRUST);
        Instant until = token.caller().until().filter(trusted::isAfter).orElse(trusted);
        tokens.put(digest(text), new Verified(token, until, now.plus(RENEWAL), new AtomicBoolean()));
    }

    private static String digest(String token) {
        return new String(Sha256.of(token), StandardCharsets.ISO_8859_1);
    }

    private record Verified(GoodToken token, Instant until, Instant renewal, AtomicBoolean renewed) {

        /** Whether it is time, and nobody else is at it. */
        boolean isForRenewalBy(Instant now) {
            return !now.isBefore(renewal) && renewed.compareAndSet(false, true);
        }
    }
}
