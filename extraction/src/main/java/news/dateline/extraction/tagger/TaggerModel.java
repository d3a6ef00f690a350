package news.dateline.extraction.tagger;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;

/**
 * Everything that was learned, in arrays of primitives. The file has a head, then what gets
 * smaller by compression in one deflated block, then the rest as it is.
 *
 * @param version which training made it
 */
public record TaggerModel(
        String version,
        WordTable words,
        FeatureWeights weights,
        Network network,
        Chain chain,
        Calibration calibration) {

    private static final int MAGIC = 0x444C5402;
    private static final int BUFFER = 1 << 16;
    private static final int LEVEL = 6;

    /** The same model with another calibration. */
    public TaggerModel with(Calibration other) {
        return new TaggerModel(version, words, weights, network, chain, other);
    }

    /** Reads what {@link #write} wrote. */
    public static TaggerModel read(InputStream stream) throws IOException {
        DataInputStream plain = new DataInputStream(new BufferedInputStream(stream, BUFFER));
        if (plain.readInt() != MAGIC) {
            throw new IOException("not a tagger model of this format");
        }
        String version = plain.readUTF();
        DataInputStream packed = new DataInputStream(new ByteArrayInputStream(inflate(plain)));
        return new TaggerModel(
                version,
                WordTable.read(plain, packed),
                FeatureWeights.read(packed),
                Network.read(packed),
                new Chain(Primitives.readFloats(packed, Labels.COUNT * Labels.COUNT)),
                Calibration.read(packed));
    }

    private static byte[] inflate(DataInputStream in) throws IOException {
        byte[] inflated = new byte[in.readInt()];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(Primitives.readBytes(in, in.readInt()));
            if (inflater.inflate(inflated) != inflated.length) {
                throw new IOException("the model is incomplete");
            }
        } catch (DataFormatException e) {
            throw new IOException("the model is damaged", e);
        } finally {
            inflater.end();
        }
        return inflated;
    }

    /** Writes the model; the same model always gives the same bytes. */
    public void write(OutputStream stream) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DataOutputStream rest = new DataOutputStream(packed)) {
            words.write(new DataOutputStream(plain), rest);
            weights.write(rest);
            network.write(rest);
            Primitives.writeFloats(rest, chain.transitions());
            calibration.write(rest);
        }
        byte[] deflated = deflate(packed.toByteArray());
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        out.writeUTF(version);
        out.writeInt(packed.size());
        out.writeInt(deflated.length);
        out.write(deflated);
        plain.writeTo(out);
        out.flush();
    }

    private static byte[] deflate(byte[] bytes) throws IOException {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(LEVEL);
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated, deflater, BUFFER)) {
            out.write(bytes);
        } finally {
            deflater.end();
        }
        return deflated.toByteArray();
    }
}
