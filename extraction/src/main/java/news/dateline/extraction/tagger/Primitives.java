package news.dateline.extraction.tagger;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Arrays of primitives, read and written in one go, big-endian. */
final class Primitives {

    private Primitives() {}

    static byte[] readBytes(DataInput in, int length) throws IOException {
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }

    static short[] readShorts(DataInput in, int length) throws IOException {
        short[] values = new short[length];
        ByteBuffer.wrap(readBytes(in, length * Short.BYTES)).asShortBuffer().get(values);
        return values;
    }

    static int[] readInts(DataInput in, int length) throws IOException {
        int[] values = new int[length];
        ByteBuffer.wrap(readBytes(in, length * Integer.BYTES)).asIntBuffer().get(values);
        return values;
    }

    static float[] readFloats(DataInput in, int length) throws IOException {
        float[] values = new float[length];
        ByteBuffer.wrap(readBytes(in, length * Float.BYTES)).asFloatBuffer().get(values);
        return values;
    }

    static void writeShorts(DataOutput out, short[] values) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(values.length * Short.BYTES);
        buffer.asShortBuffer().put(values);
        out.write(buffer.array());
    }

    static void writeInts(DataOutput out, int[] values) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(values.length * Integer.BYTES);
        buffer.asIntBuffer().put(values);
        out.write(buffer.array());
    }

    static void writeFloats(DataOutput out, float[] values) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(values.length * Float.BYTES);
        buffer.asFloatBuffer().put(values);
        out.write(buffer.array());
    }
}
