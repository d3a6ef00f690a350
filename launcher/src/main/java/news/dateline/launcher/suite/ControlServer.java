package news.dateline.launcher.suite;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import news.dateline.launcher.failure.LauncherFailure;

/**
 * Takes orders from those who know the secret: {@code POST /services/NAME/ACTION} and {@code POST /replicas/NUMBER}.
 */
final class ControlServer implements AutoCloseable {

    private final HttpServer server;
    private final String secret;
    private final Orders orders;

    /** Carries out orders; a failure's sentence goes back to who gave it. */
    interface Orders {
        void carryOut(Component service, ServiceAction action);

        void scale(int replicas);
    }

    ControlServer(String secret, Orders orders) {
        this.secret = secret;
        this.orders = orders;
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new LauncherFailure("No port can be opened on the loopback address: " + e.getMessage() + ".", e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String authorization = exchange.getRequestHeaders().getFirst("Authorization");
            if (authorization == null || !isSecret(authorization)) {
                answer(exchange, 403, "Not allowed.");
                return;
            }
            String[] path = exchange.getRequestURI().getPath().split("/", -1);
            if (!exchange.getRequestMethod().equals("POST")) {
                answer(exchange, 404, "There is no such order.");
            } else if (path.length == 4 && path[1].equals("services")) {
                carryOut(
                        exchange, () -> orders.carryOut(Component.serviceNamed(path[2]), ServiceAction.named(path[3])));
            } else if (path.length == 3 && path[1].equals("replicas") && path[2].matches("\\d{1,3}")) {
                carryOut(exchange, () -> orders.scale(Integer.parseInt(path[2])));
            } else {
                answer(exchange, 404, "There is no such order.");
            }
        }
    }

    private static void carryOut(HttpExchange exchange, Runnable order) throws IOException {
        try {
            order.run();
            answer(exchange, 200, "done");
        } catch (LauncherFailure e) {
            answer(exchange, 409, e.getMessage());
        }
    }

    private boolean isSecret(String authorization) {
        return MessageDigest.isEqual(
                authorization.getBytes(StandardCharsets.UTF_8), ("Bearer " + secret).getBytes(StandardCharsets.UTF_8));
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
