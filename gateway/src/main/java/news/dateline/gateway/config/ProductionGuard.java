package news.dateline.gateway.config;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.runtime.configuration.ConfigurationException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses to start in production with settings that {@link ProductionRules} forbids. */
@Singleton
class ProductionGuard {

    private final Optional<String> authServerUrl;
    private final boolean cors;
    private final Optional<List<String>> corsOrigins;
    private final GatewayConfig config;

    ProductionGuard(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> authServerUrl,
            @ConfigProperty(name = "quarkus.http.cors.enabled", defaultValue = "false") boolean cors,
            @ConfigProperty(name = "quarkus.http.cors.origins") Optional<List<String>> corsOrigins,
            GatewayConfig config) {
        this.config = config;
        this.authServerUrl = authServerUrl;
        this.cors = cors;
        this.corsOrigins = corsOrigins;
    }

    void check(@Observes StartupEvent event) {
        if (ConfigUtils.isProfileActive("prod")) {
            ProductionRules.violation(
                            authServerUrl,
                            cors,
                            corsOrigins.orElse(List.of()),
                            config.cors().origins().orElse(List.of()))
                    .or(() -> ProductionRules.violationOfSessions(
                            authServerUrl,
                            config.sessions().enabled(),
                            config.sessions().secureCookies()))
                    .ifPresent(sentence -> {
                        throw new ConfigurationException(sentence);
                    });
        }
    }
}
