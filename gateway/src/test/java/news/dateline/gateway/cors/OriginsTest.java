package news.dateline.gateway.cors;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OriginsTest {

    @Test
    void anyOriginWithCredentialsIsRefused() {
        assertThat(Origins.flaw(List.of("*"), true)).get().asString().contains("any site could act");
        assertThat(Origins.flaw(List.of("*"), false)).isEmpty();
        assertThat(Origins.flaw(List.of("*", "https://desk.test"), false)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://desk.test/",
                "https://desk.test/path",
                "https://DESK.test",
                "desk.test",
                "https://*.desk.test",
                "https://desk.test:0",
                "https://user@desk.test",
                "null",
                ""
            })
    void whatBrowsersNeverSendIsRefused(String origin) {
        assertThat(Origins.flaw(List.of(origin), false)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://desk.test", "http://127.0.0.1:3000", "https://[::1]:8443", "http://localhost"})
    void whatBrowsersSendIsAllowedWordForWord(String origin) {
        assertThat(Origins.flaw(List.of(origin), true)).isEmpty();
        assertThat(Origins.of(List.of(origin)).allow(origin)).isTrue();
        assertThat(Origins.of(List.of(origin)).allow(origin + ".evil.test")).isFalse();
        assertThat(Origins.of(List.of(origin)).allow("null")).isFalse();
    }

    @Test
    void withoutSettingNoOriginIsAllowed() {
        assertThat(Origins.of(List.of()).isEmpty()).isTrue();
        assertThat(Origins.of(List.of()).allow("https://desk.test")).isFalse();
    }
}
