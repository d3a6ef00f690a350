package news.dateline.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: tokens can be checked. */
@Readiness
@ApplicationScoped
class TokenReadiness implements HealthCheck {

    private final IssuerKeys keys;

    TokenReadiness(IssuerKeys keys) {
        this.keys = keys;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("token check").status(keys.available()).build();
    }
}
