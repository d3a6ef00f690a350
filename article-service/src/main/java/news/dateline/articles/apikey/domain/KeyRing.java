package news.dateline.articles.apikey.domain;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Has a pair to sign with at any time, and lets a new one follow every month. */
@ApplicationScoped
public class KeyRing {

    private static final Duration LIFE = Duration.ofDays(30);
    /** Far longer than a token is good. */
    private static final Duration OVERLAP = Duration.ofDays(1);

    /** How long one replica may go on without looking at the database. */
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final SigningKeys keys;
    private final Clock clock;
    private volatile Remembered remembered;

    KeyRing(SigningKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** What to sign with now. Two replicas may make one each at the same time: both are good. */
    @Transactional
    public SigningKey current() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Remembered last = remembered;
        if (last == null || last.until().isBefore(now)) {
            last = new Remembered(youngOrNew(now), now.plus(REMEMBERED));
            remembered = last;
        }
        return last.key();
    }

    private SigningKey youngOrNew(Instant now) {
        List<SigningKey> known = keys.all();
        if (!known.isEmpty() && known.getFirst().created().plus(LIFE).isAfter(now)) {
            return known.getFirst();
        }
        SigningKey fresh = new SigningKey(UUID.randomUUID().toString(), newPair(), now);
        keys.add(fresh);
        keys.removeOlderThan(now.minus(LIFE).minus(OVERLAP));
        return fresh;
    }

    /** All whose tokens are to be believed. */
    @Transactional
    public List<SigningKey> trusted() {
        return keys.all();
    }

    private static KeyPair newPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has P-256", e);
        }
    }

    private record Remembered(SigningKey key, Instant until) {}
}
