package news.dateline.gateway.access;

import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Whether the identity provider answers at present. Tokens are checked without it as long as its keys are known, so that this
 * is for those who watch.
 */
@ApplicationScoped
class IssuerContact {

    private static final Logger LOG = Logger.getLogger(IssuerContact.class);
    private static final long EVERY_MILLIS = Duration.ofSeconds(5).toMillis();
    private static final long PATIENCE_MILLIS = Duration.ofSeconds(3).toMillis();

    private final Vertx vertx;
    private final Optional<String> url;
    private volatile Optional<Boolean> answers = Optional.empty();

    IssuerContact(Vertx vertx, @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> realm) {
        this.vertx = vertx;
        this.url = realm.filter(text -> !text.isBlank())
                .map(text -> text.strip().replaceAll("/+$", "") + "/.well-known/openid-configuration");
    }

    void start(@Observes StartupEvent event) {
        url.ifPresent(address -> {
            HttpClient client = vertx.createHttpClient();
            vertx.setPeriodic(1, EVERY_MILLIS, timer -> ask(client, address));
        });
    }

    /** Empty while nobody knows, or if the keys come from elsewhere. */
    Optional<Boolean> answers() {
        return answers;
    }

    private void ask(HttpClient client, String address) {
        client.request(new RequestOptions()
                        .setMethod(HttpMethod.GET)
                        .setAbsoluteURI(address)
                        .setTimeout(PATIENCE_MILLIS))
                .compose(HttpClientRequest::send)
                .compose(response -> response.body().map(body -> response.statusCode() == 200))
                .otherwise(false)
                .onSuccess(this::note);
    }

    private void note(boolean answering) {
        Optional<Boolean> before = answers;
        answers = Optional.of(answering);
        if (before.isPresent() && before.get() != answering) {
            LOG.info(
                    answering
                            ? "The identity provider answers again."
                            : "The identity provider does not answer: tokens are checked with the keys that are known.");
        }
    }
}
