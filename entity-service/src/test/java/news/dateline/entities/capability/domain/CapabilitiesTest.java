package news.dateline.entities.capability.domain;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CapabilitiesTest {

    private static final Instant NOW = Instant.parse("2026-03-11T09:00:00Z");
    private static final String OLD = "an-old-key-that-is-long-enough-to-be-one";
    private static final String NEW = "a-new-key-that-is-long-enough-to-be-one";
    private static final Capability GOOD = new Capability("reconciliation", "f3a1 of somewhere", NOW.plusSeconds(1));

    @Test
    void whatWasSignedIsReadAgain() {
        var capabilities = with(NEW);

        assertThat(capabilities.verify(capabilities.sign(GOOD), "reconciliation"))
                .contains(GOOD);
    }

    @Test
    void itEndsAtItsTime() {
        var capabilities = with(NEW);

        String segment = capabilities.sign(new Capability("reconciliation", "x", NOW));

        assertThat(capabilities.verify(segment, "reconciliation")).isEmpty();
    }

    @Test
    void itIsGoodForItsPurposeOnly() {
        var capabilities = with(NEW);

        assertThat(capabilities.verify(capabilities.sign(GOOD), "something-else"))
                .isEmpty();
    }

    @Test
    void aKeyThatIsReplacedStillVerifiesWhileItIsListed() {
        String segment = with(OLD).sign(GOOD);

        assertThat(with(NEW, OLD).verify(segment, "reconciliation")).contains(GOOD);
        assertThat(with(NEW).verify(segment, "reconciliation")).isEmpty();
        assertThat(with().verify(segment, "reconciliation")).isEmpty();
    }

    @Test
    void noLetterOfItCanBeChanged() {
        var capabilities = with(NEW);
        String segment = capabilities.sign(GOOD);

        for (int i = 0; i < segment.length(); i++) {
            char other = segment.charAt(i) == 'A' ? 'B' : 'A';
            String forged = segment.substring(0, i) + other + segment.substring(i + 1);
            assertThat(capabilities.verify(forged, "reconciliation")).as(forged).isEmpty();
        }
    }

    @Test
    void laterExpiryUnderTheOldSignatureIsRefused() {
        var capabilities = with(NEW);
        String[] parts = capabilities.sign(GOOD).split("\\.", -1);
        String claims = "1 " + NOW.plus(Duration.ofDays(9)).getEpochSecond() + " reconciliation x";

        String forged = "cap."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + "."
                + parts[2];

        assertThat(capabilities.verify(forged, "reconciliation")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cap", "cap..", "cap.x", "cap.x.y", "Cap.MSAx.", "cap.%00.%00"})
    void nonsenseIsRefused(String segment) {
        assertThat(with(NEW).verify(segment, "reconciliation")).isEmpty();
    }

    @Test
    void aShortKeyKeepsTheServiceFromStarting() {
        assertThatThrownBy(() -> with("secret"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("dateline.capability.keys")
                .hasMessageNotContaining("secret,");
    }

    private static Capabilities with(String... keys) {
        var config = new CapabilityConfig() {
            @Override
            public Optional<List<String>> keys() {
                return keys.length == 0 ? Optional.empty() : Optional.of(List.of(keys));
            }

            @Override
            public Duration life() {
                return Duration.ofHours(1);
            }

            @Override
            public Duration longestLife() {
                return Duration.ofHours(2);
            }
        };
        return new Capabilities(config, Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
