package news.dateline.gateway.route;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.runtime.Startup;

import news.dateline.gateway.config.GatewayConfig;

/** Reads the table once, at start. */
@Singleton
class RouteTableProducer {

    @Produces
    @Singleton
    @Startup
    RouteTable table(GatewayConfig config) {
        return RouteTableReader.read(config);
    }
}
