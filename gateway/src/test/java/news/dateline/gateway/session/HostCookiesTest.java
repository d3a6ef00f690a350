package news.dateline.gateway.session;

import java.util.List;

import io.vertx.core.Vertx;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A server that makes and reads cookies as quarkus-oidc does, and a browser that only sees the renamed ones. */
class HostCookiesTest {

    private static final String NAME = "q_session_console";

    private Vertx vertx;
    private int port;

    @BeforeEach
    void start() {
        vertx = Vertx.vertx();
        Router router = Router.router(vertx);
        router.route().handler(context -> {
            HostCookies.rename(context);
            HostCookies.rename(context);
            context.next();
        });
        router.get("/sign-in")
                .handler(context -> context.response()
                        .addCookie(Cookie.cookie(NAME, "secret").setPath("/").setHttpOnly(true))
                        .end());
        router.get("/sign-out").handler(context -> {
            context.request().getCookie(NAME).setValue("").setMaxAge(0);
            context.response().end();
        });
        router.get("/read").handler(context -> {
            Cookie cookie = context.request().getCookie(NAME);
            context.response().end(cookie == null ? "none" : cookie.getValue());
        });
        port = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
    }

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void browserIsSentTheRenamedCookieAlone() {
        assertThat(cookies("/sign-in", "theme=dark"))
                .containsExactly("__Host-" + NAME + "=secret; Path=/; Secure; HTTPOnly");
    }

    @Test
    void renamedCookieIsReadAndSentBackOnlyWhenItChanges() {
        assertThat(read("theme=dark; __Host-" + NAME + "=secret")).isEqualTo("secret");
        assertThat(cookies("/read", "__Host-" + NAME + "=secret")).isEmpty();
    }

    @Test
    void cookieThatANeighbourMayHavePlantedCountsForNothing() {
        assertThat(read(NAME + "=planted")).isEqualTo("none");
        assertThat(read(NAME + "=planted; __Host-" + NAME + "=secret")).isEqualTo("secret");
        assertThat(read("__Host-" + NAME + "=secret; " + NAME + "=planted")).isEqualTo("secret");
    }

    @Test
    void signingOutEndsTheRenamedCookie() {
        assertThat(cookies("/sign-out", "__Host-" + NAME + "=secret"))
                .singleElement()
                .asString()
                .startsWith("__Host-" + NAME + "=; Max-Age=0; ")
                .contains("Path=/; Secure");
    }

    private List<String> cookies(String path, String sent) {
        return send(path, sent).cookies();
    }

    private String read(String sent) {
        return send("/read", sent).body;
    }

    private Answer send(String path, String sent) {
        return vertx.createHttpClient()
                .request(HttpMethod.GET, port, "127.0.0.1", path)
                .compose(request -> request.putHeader("Cookie", sent).send())
                .compose(answer -> answer.body().map(body -> new Answer(cookies(answer), body.toString())))
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    private static List<String> cookies(HttpClientResponse answer) {
        return List.copyOf(answer.headers().getAll("Set-Cookie"));
    }

    private record Answer(List<String> cookies, String body) {}
}
