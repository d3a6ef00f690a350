package news.dateline.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: tokens can be checked. The details tell whether the identity provider answers, which it need not. */
@Readiness
@ApplicationScoped
class TokenReadiness implements HealthCheck {

    private final IssuerKeys keys;
    private final IssuerContact contact;

    TokenReadiness(IssuerKeys keys, IssuerContact contact) {
        this.keys = keys;
        this.contact = contact;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("token check").status(keys.available());
        contact.answers()
                .ifPresent(answers -> response.withData("identityProvider", answers ? "answers" : "does not answer"));
        return response.build();
    }
}
