package news.dateline.extraction.tagger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class FeatureWeightsTest {

    private static final int COUNT = 1_000;

    private final long[] hashes = new long[COUNT];
    private final float[][] weights = new float[COUNT][Labels.COUNT];

    FeatureWeightsTest() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < COUNT; i++) {
            hashes[i] = (long) (i + 1) << 53;
            for (int y = 0; y < Labels.COUNT; y++) {
                weights[i][y] = (float) random.nextDouble(-5, 5);
            }
        }
    }

    private float[] sum(FeatureWeights compiled, long... features) {
        float[] scores = new float[Labels.COUNT];
        compiled.addTo(scores, 0, features);
        return scores;
    }

    @Test
    void addUpToTheTrainedWeightsButForRounding() {
        FeatureWeights compiled = FeatureWeights.of(hashes, weights);
        long[] features = new long[Features.TEMPLATES];
        System.arraycopy(hashes, 100, features, 0, features.length);
        float[] scores = sum(compiled, features);
        for (int y = 0; y < Labels.COUNT; y++) {
            float wanted = 0;
            for (int i = 0; i < features.length; i++) {
                wanted += weights[100 + i][y];
            }
            assertThat(scores[y]).isEqualTo(wanted, within(features.length * FeatureWeights.STEP / 2));
        }
    }

    @Test
    void countNothingForUnknownOrMissingFeatures() {
        assertThat(sum(FeatureWeights.of(hashes, weights), 0, 12_345)).containsOnly(0);
    }

    @Test
    void cutWhatIsTooLargeAndNeverOverflow() {
        float[][] large = new float[COUNT][Labels.COUNT];
        for (float[] row : large) {
            Arrays.fill(row, 1e6f);
        }
        long[] features = new long[Features.TEMPLATES];
        System.arraycopy(hashes, 0, features, 0, features.length);
        float most = Features.TEMPLATES * FeatureWeights.BIAS * FeatureWeights.STEP;
        assertThat(sum(FeatureWeights.of(hashes, large), features)).containsOnly(most);
    }

    @Test
    void areTheSameAfterWritingAndReading() throws IOException {
        FeatureWeights compiled = FeatureWeights.of(hashes, weights);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        compiled.write(new DataOutputStream(bytes));
        FeatureWeights read = FeatureWeights.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        for (long hash : hashes) {
            assertThat(sum(read, hash)).isEqualTo(sum(compiled, hash));
        }
    }
}
