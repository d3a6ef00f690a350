package news.dateline.gateway.proxy;

import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;

import news.dateline.gateway.config.GatewayConfig.ConnectionConfig;

/** A service behind the gateway, with its own pool of connections. */
record Upstream(String name, String host, int port, HttpClient client, Duration acquireTimeout) {

    private static final Pattern BASE_URL =
            Pattern.compile("https?://(?:[A-Za-z0-9][A-Za-z0-9.-]*|\\[[0-9A-Fa-f:]+])(?::\\d{1,5})?/?");
    private static final int MAX_HEADER_BYTES = 32 * 1024;

    static Upstream open(Vertx vertx, String name, String url, ConnectionConfig connection) {
        URI base = baseUrl(name, url);
        boolean secure = base.getScheme().equals("https");
        var options = new HttpClientOptions()
                .setSsl(secure)
                .setKeepAlive(true)
                .setKeepAliveTimeout((int) connection.keepAlive().toSeconds())
                .setConnectTimeout((int) connection.connectTimeout().toMillis())
                .setMaxWaitQueueSize(connection.waitQueueSize())
                .setMaxHeaderSize(MAX_HEADER_BYTES);
        int port = base.getPort() >= 0 ? base.getPort() : secure ? 443 : 80;
        var pool = new PoolOptions().setHttp1MaxSize(connection.poolSize());
        return new Upstream(
                name, base.getHost(), port, vertx.createHttpClient(options, pool), connection.acquireTimeout());
    }

    /** A request that the caller fills in and sends. */
    Future<HttpClientRequest> request(HttpMethod method, String target) {
        return client.request(new RequestOptions()
                .setMethod(method)
                .setHost(host)
                .setPort(port)
                .setURI(target)
                .setConnectTimeout(acquireTimeout.toMillis()));
    }

    private static URI baseUrl(String name, String url) {
        if (!BASE_URL.matcher(url).matches()) {
            throw new ConfigurationException("The gateway cannot start: dateline.gateway.upstreams." + name
                    + " must be a base URL of scheme, host and port, such as http://127.0.0.1:8081.");
        }
        return URI.create(url);
    }
}
