package news.dateline.extraction.tagger;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Turns a name's probability under the model into how often such a name is right: a monotone line through points learned
 * on held-out text.
 */
public final class Calibration {

    /** Leaves probabilities as they are. */
    public static final Calibration NONE = new Calibration(new float[] {0, 1}, new float[] {0, 1});

    private final float[] given;
    private final float[] right;

    /**
     * The arrays are not copied.
     *
     * @param given ascending probabilities under the model, from 0 to 1
     * @param right for each, the share of names that were right
     */
    public Calibration(float[] given, float[] right) {
        this.given = given;
        this.right = right;
    }

    /** Ascending probabilities under the model, from 0 to 1. */
    public float[] given() {
        return given;
    }

    /** For each of these the share of names that were right. */
    public float[] right() {
        return right;
    }

    static Calibration read(DataInput in) throws IOException {
        int points = in.readUnsignedByte();
        return new Calibration(Primitives.readFloats(in, points), Primitives.readFloats(in, points));
    }

    void write(DataOutput out) throws IOException {
        out.writeByte(given.length);
        Primitives.writeFloats(out, given);
        Primitives.writeFloats(out, right);
    }

    /** The calibrated probability. */
    public double apply(double probability) {
        int i = 1;
        while (i < given.length - 1 && given[i] < probability) {
            i++;
        }
        double width = given[i] - given[i - 1];
        double share = width <= 0 ? 1 : (probability - given[i - 1]) / width;
        return Math.clamp(right[i - 1] + share * (right[i] - right[i - 1]), 0, 1);
    }
}
