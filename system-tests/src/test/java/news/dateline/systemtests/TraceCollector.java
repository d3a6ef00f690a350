package news.dateline.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Takes what the services export as a collector of OpenTelemetry does (OTLP over HTTP), and notes of the traces that it was
 * told to watch which services have sent spans of them. Each export is of one service.
 */
final class TraceCollector {

    private static final Map<String, String> COLLECTED =
            Map.of("QUARKUS_OTEL_SDK_DISABLED", "false", "QUARKUS_OTEL_EXPORTER_OTLP_TRACES_PROTOCOL", "http/protobuf");

    private final HttpServer server;
    private final Map<String, Set<String>> watched = new ConcurrentHashMap<>();

    TraceCollector() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/traces", this::take);
        server.start();
    }

    /** What a service must find in its environment to send its spans here. */
    Map<String, String> environment() {
        var environment = new ConcurrentHashMap<>(COLLECTED);
        environment.put(
                "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT",
                "http://127.0.0.1:" + server.getAddress().getPort());
        return environment;
    }

    /** From now on it is noted who sends spans of the trace. */
    void watch(String trace) {
        watched.put(trace, new ConcurrentSkipListSet<>());
    }

    /** Who has sent spans of a trace that is watched. */
    Set<String> servicesIn(String trace) {
        return watched.get(trace);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            // Latin 1 has a character for every byte, so that bytes can be looked for as text is.
            String spans = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
            watched.forEach((trace, services) -> {
                if (spans.contains(new String(HexFormat.of().parseHex(trace), StandardCharsets.ISO_8859_1))) {
                    Stream.of("gateway", "article-service", "entity-service")
                            .filter(service -> spans.contains(name(service)))
                            .forEach(services::add);
                }
            });
            exchange.sendResponseHeaders(200, -1);
        }
    }

    /** The attribute that names who sends: field 2 of it is a message, whose field 1 is a text. */
    private static String name(String service) {
        int length = service.length();
        return "service.name" + (char) 0x12 + (char) (length + 2) + (char) 0x0a + (char) length + service;
    }

    void stop() {
        server.stop(0);
    }
}
