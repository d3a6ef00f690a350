package news.dateline.systemtests;

import java.net.HttpCookie;
import java.net.URI;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody signs in with a browser, works, and signs out; other sites try to make use of that. */
class SessionIT {

    private static final RunningSuite SUITE = RunningSuite.get();
    private static final String WIRE = "text/plain";

    private final Browser browser = new Browser(SUITE.gateway());

    @Test
    void whoSignsInCanUseTheApiUntilTheySignOut() {
        // given
        assertThat(browser.get("/session").json().path("authenticated").asBoolean())
                .isFalse();

        // when
        var page = browser.signIn("/session/login?return=" + Browser.encoded("/session"), "journalist");

        // then
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.uri().getPath()).isEqualTo("/session");
        JsonNode session = Json.read(page.body());
        assertThat(session.path("authenticated").asBoolean()).isTrue();
        assertThat(session.path("name").asText()).isEqualTo("journalist");
        assertThat(browser.get("/api/v1/articles").status()).isEqualTo(200);
        assertThat(browser.get("/api/v1/entities").status()).isEqualTo(200);
        assertThat(browser.get("/api/v1/api-keys").status()).isEqualTo(403);
        Answer sent = write("X-CSRF-Token", session.path("csrfToken").asText(), "Origin", origin());
        assertThat(sent.status()).as(sent.body()).isEqualTo(201);

        // and when
        Answer out = browser.post("/session/logout", "application/x-www-form-urlencoded", "", "Origin", origin());

        // then
        assertThat(out.status()).as(out.body()).isEqualTo(200);
        assertThat(browser.get("/session").json().path("authenticated").asBoolean())
                .isFalse();
        assertThat(browser.get("/api/v1/articles").status()).isEqualTo(401);
    }

    @Test
    void noScriptCanReadTheCookieAndNoTokenIsInIt() {
        // when
        browser.signIn("/session/login", "reader");

        // then
        assertThat(browser.cookies()).isNotEmpty();
        assertThat(browser.cookies()).allMatch(HttpCookie::isHttpOnly);
        assertThat(browser.cookies()).allMatch(cookie -> cookie.getPath().equals("/"));
        // A signed token would have its claims in the open; an encrypted one has five parts.
        assertThat(browser.cookies()).noneMatch(cookie -> cookie.getValue().split("\\.", -1).length == 3);
        assertThat(browser.get("/session").body()).doesNotContain("eyJ");
    }

    @Test
    void anotherSiteCannotActForWhoIsSignedIn() {
        // given
        browser.signIn("/session/login", "journalist");
        String token = browser.get("/session").json().path("csrfToken").asText();

        // then
        assertThat(write("Origin", origin()).status()).as("without the token").isEqualTo(403);
        assertThat(write("X-CSRF-Token", token).status())
                .as("without an origin")
                .isEqualTo(403);
        assertThat(write("X-CSRF-Token", token, "Origin", "https://evil.test").status())
                .isEqualTo(403);
        assertThat(write("X-CSRF-Token", token, "Origin", origin(), "Sec-Fetch-Site", "cross-site")
                        .status())
                .isEqualTo(403);
        assertThat(write("X-CSRF-Token", "x" + token, "Origin", origin()).status())
                .isEqualTo(403);
        assertThat(browser.post("/session/logout", "text/plain", "", "Origin", "https://evil.test")
                        .status())
                .isEqualTo(403);
        assertThat(browser.get("/session").json().path("authenticated").asBoolean())
                .isTrue();
    }

    @Test
    void signingInLeadsToNoOtherSite() {
        // when
        var page = browser.signIn("/session/login?return=" + Browser.encoded("//evil.test/"), "reader");

        // then
        assertThat(page.uri()).isEqualTo(SUITE.gateway().resolve("/"));
    }

    private Answer write(String... headers) {
        return browser.post("/api/v1/articles?source=session", WIRE, Sample.WIRE_PLUTO.text(), headers);
    }

    private static String origin() {
        URI gateway = SUITE.gateway();
        return gateway.getScheme() + "://" + gateway.getAuthority();
    }
}
