package news.dateline.extraction.gazetteer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** Many short strings in one byte array. A UUID takes 17 bytes, any other string its UTF-8 and one or two more. */
final class StringPool {

    private static final int UUID_LENGTH = 36;
    private static final int UUID_MARK = 0;
    private static final int ONE_BYTE = 0x7F;

    private byte[] bytes = new byte[64];
    private int end;

    /** Adds a string of at most 250 characters and says where it is. */
    int add(String string) {
        int at = end;
        byte[] content = uuid(string);
        if (content.length > 0) {
            append(UUID_MARK);
        } else {
            content = string.getBytes(StandardCharsets.UTF_8);
            if (content.length > ONE_BYTE) {
                append(0x80 | content.length >> 7);
            }
            append(content.length & ONE_BYTE);
        }
        reserve(content.length);
        System.arraycopy(content, 0, bytes, end, content.length);
        end += content.length;
        return at;
    }

    /** The string at a place that {@link #add} gave. */
    String get(int place) {
        int at = place;
        int first = bytes[at++];
        if (first == UUID_MARK) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes, at, 16);
            return new UUID(buffer.getLong(), buffer.getLong()).toString();
        }
        int length = first < 0 ? (first & ONE_BYTE) << 7 | bytes[at++] : first;
        return new String(bytes, at, length, StandardCharsets.UTF_8);
    }

    void trim() {
        bytes = Arrays.copyOf(bytes, end);
    }

    int bytes() {
        return bytes.length;
    }

    /** The 16 bytes of a UUID in its usual form, none if the string is something else. */
    private static byte[] uuid(String string) {
        if (string.length() == UUID_LENGTH && string.charAt(8) == '-' && string.charAt(23) == '-') {
            try {
                UUID uuid = UUID.fromString(string);
                if (uuid.toString().equals(string)) {
                    return ByteBuffer.allocate(16)
                            .putLong(uuid.getMostSignificantBits())
                            .putLong(uuid.getLeastSignificantBits())
                            .array();
                }
            } catch (IllegalArgumentException e) {
                return new byte[0];
            }
        }
        return new byte[0];
    }

    private void append(int value) {
        reserve(1);
        bytes[end++] = (byte) value;
    }

    private void reserve(int more) {
        if (end + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end + more, (int)
                    Math.min(Integer.MAX_VALUE - 8L, bytes.length * 3L / 2)));
        }
    }
}
