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

/**
 * A service behind the gateway, with its addresses, its circuit breaker and its own connections: a pool for requests, one for
 * streams of events, which hold a connection for hours and must not take it from requests, and one for WebSockets.
 */
record Upstream(
        String name,
        Addresses addresses,
        NearConnections requests,
        HttpClient streams,
        WebSockets webSockets,
        Duration acquireTimeout,
        Breaker breaker) {

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
                .setMaxHeaderSize(MAX_HEADER_BYTES);
        return new Upstream(
                name,
                new Addresses(addresses, System::nanoTime),
                NearConnections.open(vertx, options, connection.poolSize(), connection.waitQueueSize()),
                // Waiting for the end of another stream would be in vain.
                vertx.createHttpClient(
                        options,
                        new PoolOptions()
                                .setHttp1MaxSize(connection.streamPoolSize())
                                .setMaxWaitQueueSize(0)),
                WebSockets.open(vertx, connection),
                connection.acquireTimeout(),
                new Breaker(name));
    }

    /** A request that the caller fills in and sends. An address that cannot be reached is passed over for the next. */
    Future<HttpClientRequest> request(HttpMethod method, String target) {
        return request(requests.get(), method, target, addresses.all().size());
    }

    /** The same for a request whose answer may be a stream. */
    Future<HttpClientRequest> stream(HttpMethod method, String target) {
        return request(streams, method, target, addresses.all().size());
    }

    private Future<HttpClientRequest> request(HttpClient client, HttpMethod method, String target, int tries) {
        Address address = addresses.next();
        return request(client, address, method, target)
                .onSuccess(open -> addresses.reached(address))
                .recover(failure -> {
                    if (failure instanceof ConnectionPoolTooBusyException) {
                        return Future.failedFuture(failure);
                    }
                    addresses.unreachable(address);
                    return tries > 1 ? request(client, method, target, tries - 1) : Future.failedFuture(failure);
                });
    }

    /** A request to one of the addresses. */
    Future<HttpClientRequest> request(Address address, HttpMethod method, String target) {
        return request(requests.get(), address, method, target);
    }

    private Future<HttpClientRequest> request(HttpClient client, Address address, HttpMethod method, String target) {
        return client.request(new RequestOptions()
                .setMethod(method)
                .setHost(address.host())
                .setPort(address.port())
                .setSsl(address.secure())
                .setURI(target)
                .setConnectTimeout(acquireTimeout.toMillis()));
    }
}
