package news.dateline.gateway.proxy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Verticle;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NearConnectionsTest {

    private static final int LOOPS = 4;

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(LOOPS));

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void eachEventLoopHasConnectionsOfItsOwn() {
        // given
        NearConnections connections = NearConnections.open(vertx, new HttpClientOptions(), 128, 512);

        // when
        Set<HttpClient> given = askedFromEachLoop(connections);

        // then
        assertThat(given).hasSize(LOOPS);
    }

    @Test
    void fewConnectionsAreShared() {
        // given
        NearConnections connections = NearConnections.open(vertx, new HttpClientOptions(), 2, 512);

        // when
        Set<HttpClient> given = askedFromEachLoop(connections);

        // then
        assertThat(given).hasSize(1).contains(connections.get());
    }

    /** The instances of a verticle are spread over the event loops in turn. */
    private Set<HttpClient> askedFromEachLoop(NearConnections connections) {
        Set<HttpClient> given = ConcurrentHashMap.newKeySet();
        Supplier<Verticle> asking = () -> new AbstractVerticle() {
            @Override
            public void start() {
                given.add(connections.get());
            }
        };
        vertx.deployVerticle(asking, new DeploymentOptions().setInstances(LOOPS))
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        return given;
    }
}
