package news.dateline.gateway.access;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import org.jboss.logging.Logger;

/**
 * Whether the identity provider's keys are at hand. The gateway starts without them and asks for them in the background
 * until it has them: one asker, so that a waiting crowd of requests does not fall upon a provider that is just booting.
 */
@ApplicationScoped
public class IssuerKeys {

    private static final Logger LOG = Logger.getLogger(IssuerKeys.class);
    private static final long FIRST_DELAY_MILLIS = 500;
    private static final long LONGEST_DELAY_MILLIS = Duration.ofSeconds(5).toMillis();

    private final Vertx vertx;
    private final TenantConfigBean tenants;

    IssuerKeys(Vertx vertx, TenantConfigBean tenants) {
        this.vertx = vertx;
        this.tenants = tenants;
    }

    void start(@Observes StartupEvent event) {
        if (!available()) {
            // No warning: everything may just be starting together.
            LOG.info(
                    "The identity provider cannot be reached yet: requests with a token are answered 503 until it can.");
            askAfter(FIRST_DELAY_MILLIS);
        }
    }

    boolean available() {
        return tenant().ready();
    }

    private void askAfter(long delay) {
        vertx.setTimer(
                delay,
                timer -> tenant().initialize().subscribe().with(ready -> settle(delay), failure -> settle(delay)));
    }

    private void settle(long delay) {
        if (available()) {
            LOG.info("The identity provider's keys are here: tokens can be checked.");
        } else {
            askAfter(Math.min(2 * delay, LONGEST_DELAY_MILLIS));
        }
    }

    private TenantConfigContext tenant() {
        return tenants.getDefaultTenant();
    }
}
