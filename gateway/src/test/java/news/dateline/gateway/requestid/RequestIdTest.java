package news.dateline.gateway.requestid;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RequestIdTest {

    @Test
    void newIdIsAUuidOfVersionSevenThatBeginsWithItsTime() {
        long time = 0x0123_4567_89abL;

        var id = RequestId.next(time);

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.toString()).startsWith("01234567-89ab-7");
    }

    @Test
    void idsOfOneMillisecondDiffer() {
        assertThat(Stream.generate(() -> RequestId.next(1)).limit(1_000)).doesNotHaveDuplicates();
    }
}
