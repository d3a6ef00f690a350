package news.dateline.entities.harness;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
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

    /** May read what is under embargo too. */
    public static String journalist() {
        return of("journalist", "articles:read articles:write entities:read");
    }

    /** May change the registry. */
    public static String editor() {
        return of("editor", "articles:read articles:write entities:read entities:write entities:review");
    }

    /** May look after the installation. */
    public static String administrator() {
        return of("administrator", "admin");
    }

    /** May do what the scopes say. */
    public static String of(String user, String scopes) {
        return Jwt.subject(user + "-subject")
                .preferredUserName(user)
                .audience(Set.of("dateline-api"))
                .claim("azp", "dateline-test")
                .claim("scope", scopes)
                .expiresIn(Duration.ofMinutes(30))
                .sign(PrivateKeys.read(System.getProperty(PRIVATE_KEY)));
    }

    /** May do what the scopes say, with articles of these sources only. */
    public static String limitedTo(Set<String> sources, String scopes) {
        return Jwt.subject("limited-subject")
                .audience(Set.of("dateline-api"))
                .claim("azp", "dateline-test")
                .claim("scope", scopes)
                .claim("sources", sources)
                .expiresIn(Duration.ofMinutes(30))
                .sign(PrivateKeys.read(System.getProperty(PRIVATE_KEY)));
    }

    /** Was meant for somebody else. */
    public static String forAnotherAudience() {
        return Jwt.subject("reader-subject")
                .audience(Set.of("another-api"))
                .claim("scope", "articles:read entities:read")
                .expiresIn(Duration.ofMinutes(30))
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
