package news.dateline.gateway.proxy;

import io.quarkus.runtime.configuration.ConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8081, 127.0.0.1, 8081, false",
        "http://articles, articles, 80, false",
        "https://articles.internal/, articles.internal, 443, true",
        "http://[::1]:8081, [::1], 8081, false"
    })
    void baseUrlIsUnderstood(String url, String host, int port, boolean secure) {
        assertThat(Address.parse("articles", url)).isEqualTo(new Address(host, port, secure));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "127.0.0.1:8081",
                "ftp://articles",
                "http://",
                "http://articles/api",
                "http://articles?x=1",
                "http://user:secret@articles",
                "http://articles:99999999"
            })
    void anythingElseIsRefusedWithASentence(String url) {
        assertThatThrownBy(() -> Address.parse("articles", url))
                .isInstanceOf(ConfigurationException.class)
                .hasNoCause()
                .hasMessage(
                        "The gateway cannot start: dateline.gateway.upstreams.articles must be a base URL of scheme,"
                                + " host and port, such as http://127.0.0.1:8081, or several separated by commas.");
    }
}
