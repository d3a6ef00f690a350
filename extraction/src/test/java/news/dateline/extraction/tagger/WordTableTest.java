package news.dateline.extraction.tagger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordTableTest {

    private static final int ENTRIES = 3;

    private static FingerprintIndex index(String... words) {
        return FingerprintIndex.of(List.of(words).stream()
                .map(WordTable::hash)
                .sorted(Long::compareUnsigned)
                .mapToLong(Long::longValue)
                .toArray());
    }

    /** Two words with vectors, one rare name. Entries and codes are numbered by rank. */
    private static WordTable table() {
        byte[] codes = new byte[ENTRIES * WordTable.SUBSPACES];
        float[] codebook = new float[WordTable.VECTOR_CODES * WordTable.DIMENSIONS];
        for (int entry = 1; entry < ENTRIES; entry++) {
            for (int part = 0; part < WordTable.SUBSPACES; part++) {
                codes[entry * WordTable.SUBSPACES + part] = (byte) entry;
                codebook[(part * WordTable.VECTOR_CODES + entry) * WordTable.SUBDIMENSIONS] = entry;
            }
        }
        return new WordTable(
                index("Baku", "said"),
                index("Urzua"),
                codes,
                new short[] {0, 1, 2},
                new byte[] {0, 7, 8, 9},
                new byte[] {0, 1, 2, 3},
                codebook,
                new float[WordTable.NAME_CLASSES * WordTable.NAME_PLACES],
                new int[] {1, 0b1101, 0b10});
    }

    @Test
    void knowsWordsAndRareNames() throws IOException {
        WordTable made = table();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        made.write(out, out);
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        WordTable read = WordTable.read(in, in);
        for (WordTable table : List.of(made, read)) {
            int baku = table.find(WordTable.hash("Baku"));
            int rare = table.find(WordTable.hash("Urzua"));
            float[] vector = new float[WordTable.DIMENSIONS];
            table.vector(baku, vector, 0);
            assertThat(baku).isBetween(1, 2);
            assertThat(vector[0]).isEqualTo(baku);
            assertThat(table.hasVector(baku)).isTrue();
            assertThat(table.hasVector(rare)).isFalse();
            assertThat(table.nameClass(rare)).isEqualTo(9);
            assertThat(table.link(rare)).isEqualTo(3);
            assertThat(table.clusterPath(rare)).isEqualTo(1);
            assertThat(table.find(WordTable.hash("Sheki"))).isZero();
        }
    }

    @Test
    void shortensPaths() {
        assertThat(WordTable.pathPrefix(0b1101, 2)).isEqualTo(0b110);
        assertThat(WordTable.pathPrefix(0b1101, 4)).isEqualTo(0b1101);
    }
}
