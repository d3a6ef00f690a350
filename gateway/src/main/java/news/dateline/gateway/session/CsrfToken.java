package news.dateline.gateway.session;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;

import news.dateline.gateway.config.GatewayConfig;

/** What a page must send back to change something in a session; another site cannot read it. The same at all gateways. */
@Startup
@ApplicationScoped
public class CsrfToken {

    /** The header that it is sent in. */
    public static final String HEADER = "X-CSRF-Token";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 32;

    private final String secret;

    CsrfToken(GatewayConfig config) {
        Optional<String> given = config.sessions().secret().filter(text -> text.length() >= SHORTEST);
        if (config.sessions().enabled() && given.isEmpty()) {
            throw new ConfigurationException("The gateway does not start: dateline.gateway.sessions is enabled and"
                    + " dateline.gateway.sessions.secret has not at least " + SHORTEST
                    + " characters. `openssl rand -hex 32` makes one, the same for all gateways.");
        }
        this.secret = given.orElse("");
    }

    /** The token of a session. */
    String of(Session session) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(("csrf " + session.id()).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }

    /** Whether this is the token of the session; takes the same time whatever differs. */
    public boolean isOf(Session session, String sent) {
        return sent != null
                && MessageDigest.isEqual(
                        of(session).getBytes(StandardCharsets.US_ASCII), sent.getBytes(StandardCharsets.US_ASCII));
    }
}
