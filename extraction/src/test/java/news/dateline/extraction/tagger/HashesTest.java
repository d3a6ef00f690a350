package news.dateline.extraction.tagger;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HashesTest {

    @Test
    void neverChange() {
        // Trained models depend on these values.
        assertThat(Hashes.of("Baku"))
                .isEqualTo(Hashes.finish(Hashes.step(
                        Hashes.step(Hashes.step(Hashes.step(Hashes.START, 'B'), 'a'), 'k'), 'u')));
        assertThat(Hashes.of("Baku")).isEqualTo(BAKU);
    }

    @Test
    void tellWordsAndOrdersApart() {
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < 100_000; i++) {
            seen.add(Hashes.of("word" + i));
        }
        assertThat(seen).hasSize(100_000);
        assertThat(Hashes.mix(1, 2)).isNotEqualTo(Hashes.mix(2, 1));
    }

    private static final long BAKU = 7744465562885989701L;
}
