package news.dateline.gateway.route;

import java.time.Duration;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.MemorySize;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import news.dateline.gateway.config.GatewayConfig;

/** Reads the table once, at start. */
@Singleton
class RouteTableProducer {

    @Produces
    @Singleton
    @Startup
    RouteTable table(
            GatewayConfig config,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBodySize,
            @ConfigProperty(name = "quarkus.http.idle-timeout") Duration clientIdleTimeout) {
        return RouteTableReader.read(config, maxBodySize.asLongValue(), clientIdleTimeout);
    }
}
