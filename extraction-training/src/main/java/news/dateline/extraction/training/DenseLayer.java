package news.dateline.extraction.training;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import news.dateline.extraction.tagger.Features;
import news.dateline.extraction.tagger.Labels;
import news.dateline.extraction.tagger.Network;

/** The network's weights, learned by AdaGrad, one step a sentence. */
final class DenseLayer {

    private final Network network;
    private final float rate;
    private final float[][] inputGradient;
    private final float[] biasGradient;
    private final float[][] outputGradient;
    private final float[][] memoryGradient;
    private final float[][] inputSquares;
    private final float[] biasSquares;
    private final float[][] outputSquares;
    private final float[][] memorySquares;
    private final float[] unitGradient;
    private final Network totals;
    private int snapshots;

    DenseLayer(TrainingOptions options, long seed) {
        int hidden = options.hidden();
        rate = options.networkRate();
        SplittableRandom random = new SplittableRandom(seed);
        int width = Network.PLACES * hidden;
        network = new Network(
                hidden,
                random(random, Features.ROW, width, Math.sqrt(2.0 / (Features.ROW * Network.PLACES))),
                new float[hidden],
                random(random, hidden, Labels.COUNT, Math.sqrt(1.0 / hidden)),
                new float[hidden][Labels.COUNT]);
        inputGradient = new float[Features.ROW][width];
        biasGradient = new float[hidden];
        outputGradient = new float[hidden][Labels.COUNT];
        memoryGradient = new float[hidden][Labels.COUNT];
        inputSquares = new float[Features.ROW][width];
        biasSquares = new float[hidden];
        outputSquares = new float[hidden][Labels.COUNT];
        memorySquares = new float[hidden][Labels.COUNT];
        unitGradient = new float[hidden];
        totals = new Network(
                hidden,
                new float[Features.ROW][width],
                new float[hidden],
                new float[hidden][Labels.COUNT],
                new float[hidden][Labels.COUNT]);
    }

    /** Takes the present weights into the average. */
    void snapshot() {
        add(totals.input(), network.input());
        add(totals.bias(), 1, network.bias());
        add(totals.output(), network.output());
        add(totals.memory(), network.memory());
        snapshots++;
    }

    private static void add(float[][] sum, float[][] values) {
        for (int i = 0; i < sum.length; i++) {
            add(sum[i], 1, values[i]);
        }
    }

    /** The network of the averaged weights. */
    Network average() {
        return new Network(
                network.hidden(),
                share(totals.input()),
                share(totals.bias()),
                share(totals.output()),
                share(totals.memory()));
    }

    private float[][] share(float[][] sums) {
        return Arrays.stream(sums).map(this::share).toArray(float[][]::new);
    }

    private float[] share(float[] sums) {
        float[] average = new float[sums.length];
        add(average, 1f / snapshots, sums);
        return average;
    }

    private static float[][] random(SplittableRandom random, int rows, int columns, double width) {
        return IntStream.range(0, rows)
                .mapToObj(row -> {
                    float[] values = new float[columns];
                    for (int i = 0; i < columns; i++) {
                        values[i] = (float) (random.nextDouble(-1, 1) * width);
                    }
                    return values;
                })
                .toArray(float[][]::new);
    }

    Network network() {
        return network;
    }

    /**
     * Carries a token's gradient back through the hidden layer.
     *
     * @param units its activations, left-out ones at zero
     * @param seen for each token of the sentence, the gradient of its projection, to which is added
     * @param kept by how much activations that were not left out were raised
     */
    void accumulate(float[] gradient, float[] units, float[][] seen, int token, float kept) {
        int hidden = network.hidden();
        for (int j = 0; j < hidden; j++) {
            unitGradient[j] = 0;
            if (units[j] > 0) {
                float back = 0;
                float[] weights = network.output()[j];
                float[] gradients = outputGradient[j];
                for (int y = 0; y < Labels.COUNT; y++) {
                    back += weights[y] * gradient[y];
                    gradients[y] += units[j] * gradient[y];
                }
                unitGradient[j] = back * kept;
                biasGradient[j] += unitGradient[j];
            }
        }
        for (int place = 0; place < Network.PLACES; place++) {
            int at = token + place - Features.REACH;
            if (at >= 0 && at < seen.length) {
                for (int j = 0; j < hidden; j++) {
                    seen[at][place * hidden + j] += unitGradient[j];
                }
            }
        }
    }

    /** Accumulates a token's gradient for the weights of the word's other occurrences, null if there are none. */
    void remember(float[] gradient, float[] others) {
        if (others == null) {
            return;
        }
        for (int j = 0; j < network.hidden(); j++) {
            if (others[j] > 0) {
                add(memoryGradient[j], others[j], gradient);
            }
        }
    }

    /** One step down what was accumulated. */
    void step(float[] rows, int offset, float[][] seen) {
        for (int i = 0; i < seen.length; i++) {
            for (int k = 0; k < Features.ROW; k++) {
                float x = rows[offset + i * Features.ROW + k];
                if (x != 0) {
                    add(inputGradient[k], x, seen[i]);
                }
            }
        }
        for (int k = 0; k < Features.ROW; k++) {
            step(network.input()[k], inputGradient[k], inputSquares[k]);
        }
        step(network.bias(), biasGradient, biasSquares);
        for (int j = 0; j < network.hidden(); j++) {
            step(network.output()[j], outputGradient[j], outputSquares[j]);
            step(network.memory()[j], memoryGradient[j], memorySquares[j]);
        }
    }

    private static void add(float[] sum, float x, float[] values) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] += x * values[j];
        }
    }

    private void step(float[] weights, float[] gradients, float[] squares) {
        for (int i = 0; i < weights.length; i++) {
            float g = gradients[i];
            float square = squares[i] + g * g;
            squares[i] = square;
            weights[i] -= rate * g / ((float) Math.sqrt(square) + 1e-3f);
        }
        Arrays.fill(gradients, 0);
    }
}
