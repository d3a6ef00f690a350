package news.dateline.articles.apikey.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What is kept of a secret: HMAC-SHA256 of it under a key of its own. A slow hash would add nothing, for 256 random bits are
 * not guessed at any speed, and would let strangers keep the service busy.
 *
 * @param salt the key of the HMAC, in hexadecimal
 * @param hash in hexadecimal
 */
public record KeyHash(String salt, String hash) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SALT_BYTES = 32;

    static KeyHash of(String secret, SecureRandom random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new KeyHash(HexFormat.of().formatHex(salt), HexFormat.of().formatHex(hmac(salt, secret)));
    }

    /** Whether it is the hash of this secret; takes the same time whatever differs. */
    boolean matches(String secret) {
        return MessageDigest.isEqual(
                HexFormat.of().parseHex(hash), hmac(HexFormat.of().parseHex(salt), secret));
    }

    private static byte[] hmac(byte[] salt, String secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(salt, ALGORITHM));
            return mac.doFinal(secret.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
