package news.dateline.articles.apikey.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KeyRingTest {

    private final InMemoryKeys keys = new InMemoryKeys();
    private Instant now = Instant.parse("2026-11-24T09:30:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

    @Test
    void aPairIsMadeWhenItIsNeededAndUsedByAllReplicas() {
        // when
        SigningKey first = new KeyRing(keys, clock).current();

        // then
        assertThat(new KeyRing(keys, clock).current().id()).isEqualTo(first.id());
        assertThat(keys.all()).hasSize(1);
    }

    @Test
    void afterAMonthANewPairSignsAndTheOldOneIsTrustedADayLonger() {
        // given
        KeyRing ring = new KeyRing(keys, clock);
        SigningKey old = ring.current();

        // when
        now = now.plus(Duration.ofDays(30));
        SigningKey fresh = ring.current();

        // then
        assertThat(fresh.id()).isNotEqualTo(old.id());
        assertThat(ring.trusted()).containsExactly(fresh, old);
    }

    @Test
    void aPairThatHasNotSignedForLongIsForgotten() {
        // given
        KeyRing ring = new KeyRing(keys, clock);
        ring.current();

        // when
        now = now.plus(Duration.ofDays(32));
        SigningKey fresh = ring.current();

        // then
        assertThat(ring.trusted()).containsExactly(fresh);
    }

    private static final class InMemoryKeys implements SigningKeys {

        private final List<SigningKey> known = new ArrayList<>();

        @Override
        public List<SigningKey> all() {
            return known.stream()
                    .sorted(Comparator.comparing(SigningKey::created).reversed())
                    .toList();
        }

        @Override
        public void add(SigningKey key) {
            known.add(key);
        }

        @Override
        public void removeOlderThan(Instant time) {
            known.removeIf(key -> key.created().isBefore(time));
        }
    }
}
