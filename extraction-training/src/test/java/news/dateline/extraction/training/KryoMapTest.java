package news.dateline.extraction.training;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KryoMapTest {

    private static Map<String, Float> read(String hex) throws IOException {
        return KryoMap.read(new ByteArrayInputStream(HexFormat.of().parseHex(hex)));
    }

    @Test
    void readsKeysInAsciiAndOthers() throws IOException {
        // "ab" -> 0.5, "é" -> 1.0
        assertThat(read("0b0103" + "030161e20a" + "000000000000e03f" + "030182c3a90a" + "000000000000f03f"))
                .isEqualTo(Map.of("ab", 0.5f, "é", 1f));
    }

    @Test
    void refusesOtherThings() {
        assertThatThrownBy(() -> read("0b010204016162")).isInstanceOf(IOException.class);
    }
}
