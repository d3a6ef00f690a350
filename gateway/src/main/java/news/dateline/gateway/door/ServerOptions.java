package news.dateline.gateway.door;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;

import news.dateline.gateway.config.GatewayConfig;

/** What of the HTTP server Quarkus has no setting for. */
@ApplicationScoped
class ServerOptions implements HttpServerOptionsCustomizer {

    private final boolean http2ClearText;

    ServerOptions(GatewayConfig config) {
        http2ClearText = config.http2ClearText();
    }

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setHttp2ClearTextEnabled(http2ClearText);
        refuseCompressedFrames(options);
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        refuseCompressedFrames(options);
    }

    /** A small frame could unpack to any size. */
    private static void refuseCompressedFrames(HttpServerOptions options) {
        options.setPerMessageWebSocketCompressionSupported(false).setPerFrameWebSocketCompressionSupported(false);
    }
}
