package news.dateline.extraction.tagger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FingerprintIndexTest {

    private static final int MEMBERS = 50_000;

    private static long[] hashes() {
        return LongStream.range(0, MEMBERS)
                .map(Hashes::finish)
                .boxed()
                .sorted(Long::compareUnsigned)
                .mapToLong(Long::longValue)
                .toArray();
    }

    @Test
    void givesEachMemberItsRank() {
        long[] hashes = hashes();
        FingerprintIndex index = FingerprintIndex.of(hashes);
        long right = LongStream.range(0, MEMBERS)
                .filter(i -> index.find(hashes[(int) i]) == i)
                .count();
        // Two members of a bucket have the same fingerprint with a chance of 1 to 65,536.
        assertThat(right).isGreaterThan(MEMBERS - 10);
    }

    @Test
    void hardlyEverFindsAStranger() {
        FingerprintIndex index = FingerprintIndex.of(hashes());
        long found = LongStream.range(MEMBERS, 3L * MEMBERS)
                .filter(i -> index.find(Hashes.finish(i)) >= 0)
                .count();
        assertThat(found).isLessThan(20);
    }

    @Test
    void isTheSameAfterWritingAndReading() throws IOException {
        FingerprintIndex index = FingerprintIndex.of(hashes());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        index.write(new DataOutputStream(bytes));
        FingerprintIndex read =
                FingerprintIndex.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        assertThat(read.size()).isEqualTo(MEMBERS);
        assertThat(Arrays.stream(hashes()).allMatch(hash -> read.find(hash) == index.find(hash)))
                .isTrue();
    }

    @Test
    void refusesHashesOutOfOrder() {
        assertThatThrownBy(() -> FingerprintIndex.of(new long[] {2, 1})).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void mayBeEmpty() {
        assertThat(FingerprintIndex.of(new long[0]).find(42)).isEqualTo(-1);
    }
}
