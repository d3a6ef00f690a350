package news.dateline.entities.capability.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Signs capabilities and reads signed ones. A signed one is {@code cap.<claims>.<signature>}: the claims are expiry, purpose
 * and subject in base64url, the signature is their HMAC-SHA256.
 */
@ApplicationScoped
public class Capabilities {

    private static final int SHORTEST_KEY = 32;
    private static final int LONGEST_SEGMENT = 512;
    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern SEGMENT = Pattern.compile("cap\\.([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]{43})");
    private static final Pattern CLAIMS = Pattern.compile("1 (\\d{1,12}) ([a-z-]+) (.+)", Pattern.DOTALL);

    private final List<byte[]> keys;
    private final Clock clock;

    Capabilities(CapabilityConfig config, Clock clock) {
        this.keys =
                config.keys().orElse(List.of()).stream().map(Capabilities::key).toList();
        this.clock = clock;
    }

    private static byte[] key(String secret) {
        if (secret.length() < SHORTEST_KEY) {
            throw new IllegalArgumentException("Each of dateline.capability.keys must have at least " + SHORTEST_KEY
                    + " characters: a shorter one can be guessed. `openssl rand -hex 32` makes one.");
        }
        return secret.getBytes(StandardCharsets.UTF_8);
    }

    /** Whether there is a key to sign with. */
    public boolean areAvailable() {
        return !keys.isEmpty();
    }

    /** The path segment that stands for a capability. */
    public String sign(Capability capability) {
        String claims =
                "1 " + capability.expires().getEpochSecond() + " " + capability.purpose() + " " + capability.subject();
        String encoded = encode(claims.getBytes(StandardCharsets.UTF_8));
        return "cap." + encoded + "." + encode(signature(keys.getFirst(), encoded));
    }

    /** What a path segment stands for; empty if we did not sign it for this purpose, or if it has expired. */
    public Optional<Capability> verify(String segment, String purpose) {
        Matcher parts = SEGMENT.matcher(segment);
        if (segment.length() > LONGEST_SEGMENT || !parts.matches() || !isSigned(parts.group(1), parts.group(2))) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return read(parts.group(1))
                .filter(capability -> capability.purpose().equals(purpose))
                .filter(capability -> capability.expires().isAfter(now));
    }

    /** Compares in constant time, so that the time that it takes tells nobody how much of a forgery is right. */
    private boolean isSigned(String claims, String signature) {
        byte[] given = signature.getBytes(StandardCharsets.US_ASCII);
        boolean signed = false;
        for (byte[] key : keys) {
            byte[] right = encode(signature(key, claims)).getBytes(StandardCharsets.US_ASCII);
            signed |= MessageDigest.isEqual(right, given);
        }
        return signed;
    }

    private static Optional<Capability> read(String encoded) {
        Matcher claims = CLAIMS.matcher(new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8));
        return claims.matches()
                ? Optional.of(new Capability(
                        claims.group(2), claims.group(3), Instant.ofEpochSecond(Long.parseLong(claims.group(1)))))
                : Optional.empty();
    }

    private static byte[] signature(byte[] key, String claims) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(claims.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
