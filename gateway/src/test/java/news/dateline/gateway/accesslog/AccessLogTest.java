package news.dateline.gateway.accesslog;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AccessLogTest {

    @Test
    void valueCannotForgeAKeyALineOrATerminalCommand() {
        assertThat(AccessLog.harmless("a status=200\r\nb\u001b[31mé")).isEqualTo("a?status=200??b?[31m?");
    }

    @Test
    void longValueIsCut() {
        assertThat(AccessLog.harmless("x".repeat(5_000))).hasSize(512);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/reconciliation/via/cap.MSAx.c2lnbmVk/0.2/nowhere",
                "/api/v1/reconciliation/via/cap%2eMSAx.c2lnbmVk/0.2/nowhere",
                "/api/v1/reconciliation/via/CAP.MSAx.c2lnbmVk/0.2/nowhere"
            })
    void signedAddressThatLeadsNowhereIsNotWritten(String path) {
        assertThat(AccessLog.withoutSignatures(path)).isEqualTo("/api/v1/reconciliation/via/cap.../0.2/nowhere");
    }

    @Test
    void otherPathsAreWrittenAsTheyAre() {
        assertThat(AccessLog.withoutSignatures("/api/v1/articles/7")).isEqualTo("/api/v1/articles/7");
    }
}
