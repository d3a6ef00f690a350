package news.dateline.extraction.tagger;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * One hidden layer over the numbers of a token and its neighbours: it carries what was learned over to words of a similar
 * use that no annotated text had.
 *
 * <p>The weights from a token's numbers to the hidden layers of all tokens that see it stand side by side, so that a token
 * is multiplied once and its loops are long.
 */
public final class Network {

    /** From how many places a token is seen: that of the token itself and those of its neighbours. */
    public static final int PLACES = 2 * Features.REACH + 1;

    private final int hidden;
    private final float[][] input;
    private final float[] bias;
    private final float[][] output;
    private final float[][] memory;

    /**
     * The arrays are not copied.
     *
     * @param hidden units of the hidden layer
     * @param input for each number of a token, for each place from which it is seen, for each unit, a weight
     * @param bias of each unit
     * @param output for each unit, for each label, a weight
     * @param memory the same for the mean of the units at the other occurrences of the word in the document
     */
    public Network(int hidden, float[][] input, float[] bias, float[][] output, float[][] memory) {
        this.hidden = hidden;
        this.input = input;
        this.bias = bias;
        this.output = output;
        this.memory = memory;
    }

    /** Units of the hidden layer. */
    public int hidden() {
        return hidden;
    }

    /** For each number of a token, for each place from which it is seen, for each unit, a weight. */
    public float[][] input() {
        return input;
    }

    /** The bias of each unit. */
    public float[] bias() {
        return bias;
    }

    /** For each unit, for each label, a weight. */
    public float[][] output() {
        return output;
    }

    /** Weights like those of the output, for the mean of the units at the other occurrences of the word in the document. */
    public float[][] memory() {
        return memory;
    }

    static Network read(DataInput in) throws IOException {
        int hidden = in.readUnsignedShort();
        float[][] input = new float[Features.ROW][];
        for (int k = 0; k < input.length; k++) {
            input[k] = Primitives.readFloats(in, PLACES * hidden);
        }
        float[] bias = Primitives.readFloats(in, hidden);
        float[][] output = new float[hidden][];
        float[][] memory = new float[hidden][];
        for (int j = 0; j < hidden; j++) {
            output[j] = Primitives.readFloats(in, Labels.COUNT);
            memory[j] = Primitives.readFloats(in, Labels.COUNT);
        }
        return new Network(hidden, input, bias, output, memory);
    }

    void write(DataOutput out) throws IOException {
        out.writeShort(hidden);
        for (float[] weights : input) {
            Primitives.writeFloats(out, weights);
        }
        Primitives.writeFloats(out, bias);
        for (int j = 0; j < hidden; j++) {
            Primitives.writeFloats(out, output[j]);
            Primitives.writeFloats(out, memory[j]);
        }
    }

    /** What a token's numbers, from {@code offset} on, add to the hidden layers that see it. */
    public void project(float[] rows, int offset, float[] projection) {
        Arrays.fill(projection, 0);
        int k = 0;
        for (; k + 4 <= WordTable.DIMENSIONS + WordTable.NAME_PLACES; k += 4) {
            add(projection, rows, offset + k, input[k], input[k + 1], input[k + 2], input[k + 3]);
        }
        for (; k < Features.ROW; k++) {
            float x = rows[offset + k];
            if (x != 0) {
                add(projection, x, input[k]);
            }
        }
    }

    private static void add(float[] sum, float[] x, int at, float[] a, float[] b, float[] c, float[] d) {
        float xa = x[at];
        float xb = x[at + 1];
        float xc = x[at + 2];
        float xd = x[at + 3];
        for (int j = 0; j < sum.length; j++) {
            sum[j] += xa * a[j] + xb * b[j] + (xc * c[j] + xd * d[j]);
        }
    }

    private static void add(float[] sum, float x, float[] weights) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] += x * weights[j];
        }
    }

    /**
     * The hidden layer of a token.
     *
     * @param projections of the sentence's tokens
     * @param token its index in the sentence
     * @param length the sentence's length
     */
    public void activate(float[][] projections, int token, int length, float[] units) {
        System.arraycopy(bias, 0, units, 0, hidden);
        for (int place = 0; place < PLACES; place++) {
            int seen = token + place - Features.REACH;
            if (seen >= 0 && seen < length) {
                float[] projection = projections[seen];
                int from = place * hidden;
                for (int j = 0; j < hidden; j++) {
                    units[j] += projection[from + j];
                }
            }
        }
        for (int j = 0; j < hidden; j++) {
            units[j] = Math.max(0, units[j]);
        }
    }

    /** Adds what the units say to a token's scores. */
    public void addTo(float[] scores, int offset, float[] units) {
        add(scores, offset, units, output);
    }

    /** Adds what the units at the other occurrences of the word say. */
    public void addMemoryTo(float[] scores, int offset, float[] units) {
        add(scores, offset, units, memory);
    }

    private void add(float[] scores, int offset, float[] units, float[][] layer) {
        for (int j = 0; j < hidden; j++) {
            float unit = units[j];
            if (unit != 0) {
                float[] weights = layer[j];
                for (int y = 0; y < Labels.COUNT; y++) {
                    scores[offset + y] += unit * weights[y];
                }
            }
        }
    }
}
