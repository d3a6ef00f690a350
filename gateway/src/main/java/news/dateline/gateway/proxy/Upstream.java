package news.dateline.gateway.proxy;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;

import news.dateline.gateway.config.GatewayConfig.ConnectionConfig;

/** A service behind the gateway, with its own pool of connections, its addresses and its circuit breaker. */
record Upstream(String name, Addresses addresses, HttpClient client, Duration acquireTimeout, Breaker breaker) {

    private static final int MAX_HEADER_BYTES = 32 * 1024;

    static Upstream open(Vertx vertx, String name, String urls, ConnectionConfig connection) {
        List<Address> addresses = Stream.of(urls.split(",", -1))
                .map(String::strip)
                .map(url -> Address.parse(name, url))
                .toList();
        var options = new HttpClientOptions()
                .setKeepAlive(true)
                .setKeepAliveTimeout((int) connection.keepAlive().toSeconds())
                .setConnectTimeout((int) connection.connectTimeout().toMillis())
                .setMaxWaitQueueSize(connection.waitQueueSize())
                .setMaxHeaderSize(MAX_HEADER_BYTES);
        var pool = new PoolOptions().setHttp1MaxSize(connection.poolSize());
        return new Upstream(
                name,
                new Addresses(addresses, System::nanoTime),
                vertx.createHttpClient(options, pool),
                connection.acquireTimeout(),
                new Breaker(name));
    }

    /** A request that the caller fills in and sends. An address that cannot be reached is passed over for the next. */
    Future<HttpClientRequest> request(HttpMethod method, String target) {
        return request(method, target, addresses.all().size());
    }

    private Future<HttpClientRequest> request(HttpMethod method, String target, int tries) {
        Address address = addresses.next();
        return request(address, method, target)
                .onSuccess(open -> addresses.reached(address))
                .recover(failure -> {
                    if (failure instanceof ConnectionPoolTooBusyException) {
                        return Future.failedFuture(failure);
                    }
                    addresses.unreachable(address);
                    return tries > 1 ? request(method, target, tries - 1) : Future.failedFuture(failure);
                });
    }

    /** A request to one of the addresses. */
    Future<HttpClientRequest> request(Address address, HttpMethod method, String target) {
        return client.request(new RequestOptions()
                .setMethod(method)
                .setHost(address.host())
                .setPort(address.port())
                .setSsl(address.secure())
                .setURI(target)
                .setConnectTimeout(acquireTimeout.toMillis()));
    }
}
