package news.dateline.launcher.embedded;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PortsTest {

    @Test
    void noPortIsGivenTwice() {
        assertThat(IntStream.range(0, 2_000).map(i -> Ports.free()).toArray()).doesNotHaveDuplicates();
    }

    @Test
    void aFreePortCanBeTaken() {
        assertThat(Ports.isFree(Ports.free())).isTrue();
    }
}
