package news.dateline.gateway.proxy;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

import jakarta.inject.Singleton;

import io.quarkus.runtime.Startup;
import io.vertx.core.Vertx;

import news.dateline.gateway.config.GatewayConfig;

/** All upstreams by name. */
@Singleton
@Startup
class Upstreams {

    private final Map<String, Upstream> byName = new TreeMap<>();

    Upstreams(Vertx vertx, GatewayConfig config) {
        config.upstreams()
                .forEach((name, url) -> byName.put(
                        name,
                        Upstream.open(vertx, name, url, config.connections().get(name))));
    }

    Upstream named(String name) {
        return byName.get(name);
    }

    Collection<Upstream> all() {
        return byName.values();
    }
}
