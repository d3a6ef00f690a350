package news.dateline.extraction.training;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads a map of strings to doubles as the Kryo serialiser writes it: after two head bytes and the size plus one, for each entry
 * the tags of the key (03 01), the key, the tag of the value (0A) and the value, little-endian. A key of ASCII ends with
 * the byte whose top bit is set; any other begins with its length, top bit set, and follows in UTF-8.
 */
final class KryoMap {

    private KryoMap() {}

    static Map<String, Float> read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        in.skipNBytes(2);
        int size = number(in, in.readUnsignedByte()) - 1;
        Map<String, Float> map = HashMap.newHashMap(size);
        for (int i = 0; i < size; i++) {
            expect(in, 0x03);
            expect(in, 0x01);
            String key = key(in);
            expect(in, 0x0A);
            map.put(key, (float) Double.longBitsToDouble(Long.reverseBytes(in.readLong())));
        }
        return map;
    }

    private static void expect(DataInputStream in, int tag) throws IOException {
        int found = in.readUnsignedByte();
        if (found != tag) {
            throw new IOException("expected tag " + tag + " but found " + found);
        }
    }

    private static int number(DataInputStream in, int first) throws IOException {
        int value = first & 0x7F;
        int shift = 7;
        int last = first;
        while ((last & 0x80) != 0) {
            last = in.readUnsignedByte();
            value |= (last & 0x7F) << shift;
            shift += 7;
        }
        return value;
    }

    private static String key(DataInputStream in) throws IOException {
        int first = in.readUnsignedByte();
        if ((first & 0x80) != 0) {
            return utf8(in, length(in, first) - 1);
        }
        StringBuilder text = new StringBuilder();
        int last = first;
        while ((last & 0x80) == 0) {
            text.append((char) last);
            last = in.readUnsignedByte();
        }
        return text.append((char) (last & 0x7F)).toString();
    }

    /** Six bits in the first byte, of which bit 6 says whether seven more follow in each of the next. */
    private static int length(DataInputStream in, int first) throws IOException {
        int value = first & 0x3F;
        return (first & 0x40) == 0 ? value : value | (number(in, in.readUnsignedByte()) << 6);
    }

    /** Kryo counts UTF-16 units, each written on its own. */
    private static String utf8(DataInputStream in, int units) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < units; i++) {
            int b = in.readUnsignedByte();
            if (b < 0x80) {
                text.append((char) b);
            } else if (b >> 5 == 6) {
                text.append((char) (((b & 0x1F) << 6) | (in.readUnsignedByte() & 0x3F)));
            } else if (b >> 4 == 14) {
                int middle = in.readUnsignedByte() & 0x3F;
                text.append((char) (((b & 0x0F) << 12) | (middle << 6) | (in.readUnsignedByte() & 0x3F)));
            } else {
                throw new EOFException("not a key: " + StandardCharsets.UTF_8);
            }
        }
        return text.toString();
    }
}
