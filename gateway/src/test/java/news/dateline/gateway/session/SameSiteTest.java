package news.dateline.gateway.session;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SameSiteTest {

    @ParameterizedTest
    @CsvSource({
        "https://desk.test, desk.test, true",
        "https://DESK.test, desk.test, true",
        "http://127.0.0.1:8080, 127.0.0.1:8080, true",
        "https://desk.test:8443, desk.test, false",
        "https://evil.test, desk.test, false",
        "https://desk.test.evil.test, desk.test, false",
        "https://user@desk.test, desk.test, false",
        "null, desk.test, false",
        "https://[, desk.test, false"
    })
    void originIsThisOneIfItsAuthorityIsTheHost(String origin, String host, boolean same) {
        assertThat(SameSite.isSame(origin, host)).isEqualTo(same);
    }
}
