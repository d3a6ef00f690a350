package news.dateline.gateway.proxy;

import java.util.Map;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import news.dateline.gateway.config.GatewayConfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UpstreamUrlTest {

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8081, 127.0.0.1, 8081",
        "http://articles, articles, 80",
        "https://articles.internal/, articles.internal, 443",
        "http://[::1]:8081, [::1], 8081"
    })
    void baseUrlIsUnderstood(String url, String host, int port) {
        var upstream = open(url);

        assertThat(upstream.host()).isEqualTo(host);
        assertThat(upstream.port()).isEqualTo(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1:8081",
                "ftp://articles",
                "http://",
                "http://articles/api",
                "http://articles?x=1",
                "http://user:secret@articles",
                "http://articles:99999999"
            })
    void anythingElseIsRefusedWithASentence(String url) {
        assertThatThrownBy(() -> open(url))
                .isInstanceOf(ConfigurationException.class)
                .hasNoCause()
                .hasMessage(
                        "The gateway cannot start: dateline.gateway.upstreams.articles must be a base URL of scheme,"
                                + " host and port, such as http://127.0.0.1:8081.");
    }

    private Upstream open(String url) {
        var config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(GatewayConfig.class)
                .withSources(new PropertiesConfigSource(
                        Map.of(
                                "dateline.gateway.upstreams.articles", url,
                                "dateline.gateway.routes[0].path", "/api/v1/articles",
                                "dateline.gateway.routes[0].upstream", "articles",
                                "dateline.gateway.routes[0].methods.GET", "articles:read"),
                        "test",
                        100))
                .build()
                .getConfigMapping(GatewayConfig.class);
        return Upstream.open(vertx, "articles", url, config.connections().get("articles"));
    }
}
