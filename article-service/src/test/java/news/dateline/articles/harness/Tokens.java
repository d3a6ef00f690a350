package news.dateline.articles.harness;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.smallrye.jwt.build.Jwt;

/**
 * Signs access tokens as Keycloak would, with a key made for this run. The key pair lies in system properties, since the
 * tests and what starts the service are loaded by different class loaders.
 */
public final class Tokens {

    private static final String PRIVATE_KEY = "dateline.test.private-key";
    private static final String PUBLIC_KEY = "dateline.test.public-key";

    private Tokens() {}

    /** May read. */
    public static String reader() {
        return of("reader", "articles:read entities:read");
    }

    /** May read and write. */
    public static String journalist() {
        return of("journalist", "articles:read articles:write entities:read");
    }

    /** May read, write and decide. */
    public static String editor() {
        return of("editor", "articles:read articles:write articles:publish entities:read");
    }

    /** May read and write, but deal with some sources only. */
    public static String limitedTo(String scopes, List<String> sources) {
        return Jwt.claims(Map.of("sources", sources))
                .subject("limited-subject")
                .audience(Set.of("dateline-api"))
                .claim("azp", "dateline-test")
                .claim("scope", scopes)
                .expiresIn(Duration.ofMinutes(30))
                .sign(PrivateKeys.read(System.getProperty(PRIVATE_KEY)));
    }

    /** May do everything. */
    public static String administrator() {
        return of("administrator", "articles:read articles:write articles:publish entities:read admin");
    }

    /** May do what the scopes say. */
    public static String of(String user, String scopes) {
        return token(user, scopes, "dateline-api", Instant.now().plus(Duration.ofMinutes(30)));
    }

    /** Is for another service. */
    public static String forAudience(String audience) {
        return token("reader", "articles:read", audience, Instant.now().plus(Duration.ofMinutes(30)));
    }

    /** Names another issuer than the one that has signed it. */
    public static String claimingToBeFrom(String issuer) {
        return Jwt.issuer(issuer)
                .subject("reader-subject")
                .audience(Set.of("dateline-api"))
                .claim("scope", "articles:read")
                .expiresIn(Duration.ofMinutes(30))
                .sign(PrivateKeys.read(System.getProperty(PRIVATE_KEY)));
    }

    /** Was good until an hour ago. */
    public static String expired() {
        return token("reader", "articles:read", "dateline-api", Instant.now().minus(Duration.ofHours(1)));
    }

    private static String token(String user, String scopes, String audience, Instant end) {
        return Jwt.subject(user + "-subject")
                .preferredUserName(user)
                .audience(Set.of(audience))
                .claim("azp", "dateline-test")
                .claim("scope", scopes)
                .issuedAt(end.minus(Duration.ofHours(1)))
                .expiresAt(end)
                .sign(PrivateKeys.read(System.getProperty(PRIVATE_KEY)));
    }

    /** Makes the key pair of this run, if there is none yet. */
    static String publicKey() {
        if (System.getProperty(PUBLIC_KEY) == null) {
            try {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(2048);
                KeyPair pair = generator.generateKeyPair();
                System.setProperty(PRIVATE_KEY, encode(pair.getPrivate().getEncoded()));
                System.setProperty(PUBLIC_KEY, encode(pair.getPublic().getEncoded()));
            } catch (NoSuchAlgorithmException e) {
                throw new AssertionError("every JDK has RSA", e);
            }
        }
        return System.getProperty(PUBLIC_KEY);
    }

    private static String encode(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }
}
