package news.dateline.gateway.config;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProductionRulesTest {

    private static final Optional<String> SAFE = Optional.of("https://sso.example.org/realms/dateline");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://keycloak:8080/realms/dateline",
                "HTTP://10.0.0.7/realms/dateline",
                "http://127.0.0.1.example.org/realms/dateline",
                "http://localhost.example.org/realms/dateline"
            })
    void plainHttpToAnotherMachineIsRefused(String url) {
        assertThat(ProductionRules.violation(Optional.of(url), false, List.of(), List.of()))
                .get()
                .asString()
                .contains("quarkus.oidc.auth-server-url", "Set an https address.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://keycloak:8443/realms/dateline",
                "http://127.0.0.1:8180/realms/dateline",
                "http://localhost:8180/realms/dateline",
                "http://[::1]:8180/realms/dateline"
            })
    void tlsAndLoopbackAreFine(String url) {
        assertThat(ProductionRules.violation(Optional.of(url), false, List.of(), List.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", " * ", "/.*/"})
    void anyOriginIsRefused(String origin) {
        assertThat(ProductionRules.violation(SAFE, true, List.of("https://console.example.org", origin), List.of()))
                .get()
                .asString()
                .contains("quarkus.http.cors.origins", "Name the origins");
    }

    @Test
    void namedOriginsAndSwitchedOffCorsAreFine() {
        assertThat(ProductionRules.violation(SAFE, true, List.of("https://console.example.org"), List.of()))
                .isEmpty();
        assertThat(ProductionRules.violation(SAFE, false, List.of("*"), List.of()))
                .isEmpty();
    }

    @Test
    void anyOriginInTheGatewaysOwnSettingIsRefusedToo() {
        assertThat(ProductionRules.violation(SAFE, false, List.of(), List.of("*")))
                .get()
                .asString()
                .contains("dateline.gateway.cors.origins", "Name the origins");
        assertThat(ProductionRules.violation(SAFE, false, List.of(), List.of("https://console.example.org")))
                .isEmpty();
    }

    @Test
    void cookiesWithoutTlsAreRefusedButOnAMachineOfOnesOwn() {
        assertThat(ProductionRules.violationOfSessions(SAFE, true, false))
                .get()
                .asString()
                .contains("dateline.gateway.sessions.secure-cookies", "Leave it true");
        assertThat(ProductionRules.violationOfSessions(SAFE, true, true)).isEmpty();
        assertThat(ProductionRules.violationOfSessions(SAFE, false, false)).isEmpty();
        assertThat(ProductionRules.violationOfSessions(
                        Optional.of("http://127.0.0.1:8180/realms/dateline"), true, false))
                .isEmpty();
    }
}
