package news.dateline.gateway.support;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.json.JsonObject;

/**
 * A service behind the gateway that does as the parameter {@code do} of a request asks; by default it echoes. It counts what it has served, an echo
 * once the request is complete.
 */
final class Upstream {

    private final String name;
    private final Set<String> hungUp = ConcurrentHashMap.newKeySet();
    private final ApiKeys keys = new ApiKeys();
    private final AtomicLong served = new AtomicLong();

    private Upstream(String name) {
        this.name = name;
    }

    static int start(Vertx vertx, String name) {
        var options = new HttpServerOptions().addWebSocketSubProtocol("feed.v1");
        HttpServer server = vertx.createHttpServer(options).requestHandler(new Upstream(name)::receive);
        return server.listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
    }

    private void receive(HttpServerRequest request) {
        if (request.headers().contains(HttpHeaders.UPGRADE)) {
            consider(request);
        } else {
            serve(request);
        }
    }

    private void serve(HttpServerRequest request) {
        request.response().putHeader("X-Upstream", name);
        String task = Objects.requireNonNullElse(request.getParam("do"), "echo");
        if (task.equals("count")) {
            request.response().end(Long.toString(served.get()));
            return;
        }
        if (request.path().equals("/q/openapi")) {
            request.response().end(description().toBuffer());
            return;
        }
        if (request.path().equals(ApiKeys.EXCHANGE)) {
            request.body().onSuccess(body -> keys.exchange(body.toJsonObject().getString("key"), request.response()));
            return;
        }
        if (!task.equals("echo")) {
            served.incrementAndGet();
        }
        switch (task) {
            case "echo" -> request.body().onSuccess(body -> echo(request, body));
            case "tell-first-chunk" -> tellFirstChunk(request);
            case "download" -> download(request.response().setChunked(true), number(request, "mebibytes"));
            case "keep-silent" -> request.pause();
            case "hang-up-once" -> {
                if (hungUp.add(request.getParam("key"))) {
                    request.connection().close();
                } else {
                    request.response().end("at the second try");
                }
            }
            case "event-stream" ->
                request.response()
                        .setChunked(true)
                        .putHeader("Content-Type", "text/event-stream")
                        .write("data: one\n\n");
            case "trail" ->
                request.response()
                        .setChunked(true)
                        .putTrailer("X-Checksum", "abc")
                        .putTrailer("Set-Cookie", "a=b")
                        .putTrailer("X-Request-Id", "the-upstream-has-its-own")
                        .end("body");
            case "stall" -> request.response().setChunked(true).write("the beginning");
            case "hang-up" -> request.connection().close();
            case "refuse-unread" ->
                request.pause().response().setStatusCode(415).end("no");
            case "refuse-unread-and-close" ->
                request.pause()
                        .response()
                        .setStatusCode(415)
                        .end("no")
                        .onSuccess(sent -> request.connection().close());
            case "conflict" -> conflict(request.response());
            case "redirect" ->
                request.response()
                        .setStatusCode(302)
                        .putHeader("Location", "http://" + request.getHeader("Host") + "/api/v1/entities")
                        .end();
            case "status" ->
                request.response().setStatusCode(number(request, "status")).end();
            default -> request.response().setStatusCode(400).end();
        }
    }

    private static void consider(HttpServerRequest request) {
        if ("do=refuse".equals(request.query())) {
            request.response().setStatusCode(409).end();
        } else {
            request.toWebSocket().onSuccess(Upstream::converse);
        }
    }

    /** Says who asked and for what, then echoes; closes when told to, with a code of its own. */
    private static void converse(ServerWebSocket socket) {
        socket.writeTextMessage(
                socket.headers().get("X-Forwarded-For") + ' ' + socket.headers().get("Origin") + ' ' + socket.uri());
        socket.textMessageHandler(text -> {
            if (text.equals("close")) {
                socket.writeTextMessage("last words");
                socket.close((short) 4000, "as you wish");
            } else {
                socket.writeTextMessage(text);
            }
        });
    }

    private JsonObject description() {
        var operation = new JsonObject().put("summary", "As " + name + " tells it");
        var schema = new JsonObject().put("$ref", "#/components/schemas/Note");
        var body = new JsonObject()
                .put("content", new JsonObject().put("application/json", new JsonObject().put("schema", schema)));
        var note = new JsonObject("""
            {"type": "object", "required": ["title"], "properties": {
              "title": {"type": "string", "minLength": 1},
              "tags": {"type": "array", "items": {"$ref": "#/components/schemas/Tag"}}}}
            """);
        var tag = new JsonObject().put("type", "string").put("pattern", "^[a-z]+$");
        return new JsonObject()
                .put("openapi", "3.1.0")
                .put(
                        "components",
                        new JsonObject()
                                .put(
                                        "schemas",
                                        new JsonObject().put("Note", note).put("Tag", tag)))
                .put(
                        "paths",
                        new JsonObject()
                                .put("/api/v1/articles/{article}/entities", new JsonObject().put("get", operation))
                                .put(
                                        "/api/v1/test/described/{name}",
                                        new JsonObject().put("put", new JsonObject().put("requestBody", body)))
                                .put("/internal", new JsonObject().put("get", operation)));
    }

    private void echo(HttpServerRequest request, Buffer body) {
        served.incrementAndGet();
        var headers = new JsonObject();
        request.headers().forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
        request.response()
                .end(new JsonObject()
                        .put("method", request.method().name())
                        .put("uri", request.uri())
                        .put("headers", headers)
                        .put("body", body.toString())
                        .toBuffer());
    }

    private static void tellFirstChunk(HttpServerRequest request) {
        var response = request.response().setChunked(true);
        var total = new long[1];
        request.handler(chunk -> {
            if (total[0] == 0) {
                response.write("first chunk is here\n");
            }
            total[0] += chunk.length();
        });
        request.endHandler(end -> response.end("total " + total[0]));
    }

    private static void download(HttpServerResponse response, int mebibytesLeft) {
        if (mebibytesLeft == 0) {
            response.end();
        } else {
            response.write(Buffer.buffer(new byte[1024 * 1024]))
                    .onSuccess(written -> download(response, mebibytesLeft - 1));
        }
    }

    private static void conflict(HttpServerResponse response) {
        response.setStatusCode(409)
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("ETag", "\"7\"")
                .putHeader("Location", "/api/v1/articles/7")
                .putHeader("Link", "</api/v1/articles?cursor=x>; rel=\"next\"")
                .putHeader("X-Request-Id", "the-upstream-has-its-own")
                .putHeader("Connection", "X-Hop")
                .putHeader("X-Hop", "for the gateway only")
                .end("{\"type\":\"urn:dateline:problem:conflict\"}");
    }

    private static int number(HttpServerRequest request, String parameter) {
        return Integer.parseInt(request.getParam(parameter));
    }
}
