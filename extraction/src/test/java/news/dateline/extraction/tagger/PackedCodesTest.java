package news.dateline.extraction.tagger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PackedCodesTest {

    private static final int WIDTH = 25;

    @Test
    void giveBackWhatWasPacked() {
        byte[] codes = new byte[40 * WIDTH];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (byte) (i * 37 % PackedCodes.CODES);
        }
        PackedCodes packed = PackedCodes.of(WIDTH, codes);
        for (int i = 0; i < codes.length; i++) {
            assertThat(packed.get(i / WIDTH, i % WIDTH)).isEqualTo(codes[i]);
        }
    }

    @Test
    void refuseCodesOfMoreThanSixBits() {
        assertThatThrownBy(() -> PackedCodes.of(1, new byte[] {64})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PackedCodes.of(1, new byte[] {-1})).isInstanceOf(IllegalArgumentException.class);
    }
}
