package news.dateline.platform.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * By which a request is told from another.
 *
 * @param value SHA-256 in hexadecimal
 */
record Fingerprint(String value) {

    static Fingerprint of(String method, String target, String contentType, byte[] body) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((method + "\n" + target + "\n" + contentType + "\n").getBytes(StandardCharsets.UTF_8));
            return new Fingerprint(HexFormat.of().formatHex(sha256.digest(body)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
