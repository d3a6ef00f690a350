package news.dateline.gateway.door;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Closes connections past the limit where they are accepted. The limit of the HTTP server itself counts a connection when its event
 * loop comes to it, and in a flood more are accepted in the meantime than memory has room for.
 *
 * <p>A server can only be reached through one of its connections, so the limit holds from the first request on; a gateway is
 * always asked whether it is ready before anybody is let near it.
 */
@ApplicationScoped
class ConnectionLimit {

    /** Connections of clients that are open. */
    static final String OPEN = "gateway.connections.open";
    /** Connections that were closed at once because there were too many. */
    static final String REFUSED = "gateway.connections.refused";

    private final int most;
    private final AtomicInteger open = new AtomicInteger();
    private final Counter refused;
    private final Set<Channel> watched = ConcurrentHashMap.newKeySet();

    @Inject
    ConnectionLimit(@ConfigProperty(name = "quarkus.http.limits.max-connections") int most, MeterRegistry registry) {
        this.most = most;
        this.refused = registry.counter(REFUSED);
        Gauge.builder(OPEN, open, AtomicInteger::get).register(registry);
    }

    /** Sees to it that the limit holds at the server that has accepted the connection. */
    void holdFor(HttpConnection connection) {
        Channel server = ((ConnectionBase) connection).channel().parent();
        if (!watched.contains(server) && watched.add(server)) {
            server.pipeline().addFirst(new Acceptor());
        }
    }

    /** Comes before the handler that gives an accepted connection to an event loop. */
    private final class Acceptor extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext context, Object accepted) {
            var connection = (Channel) accepted;
            if (open.incrementAndGet() > most) {
                open.decrementAndGet();
                refused.increment();
                connection.unsafe().closeForcibly();
                return;
            }
            connection.closeFuture().addListener(closed -> open.decrementAndGet());
            context.fireChannelRead(connection);
        }
    }
}
