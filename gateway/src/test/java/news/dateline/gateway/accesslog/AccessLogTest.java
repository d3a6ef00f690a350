package news.dateline.gateway.accesslog;

import org.junit.jupiter.api.Test;

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
}
