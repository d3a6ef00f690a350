package news.dateline.extraction.gazetteer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/**
 * Many short strings in byte arrays of one size, so that one more never copies those that are there. A UUID takes 17 bytes, any
 * other string its UTF-8 and one or two more.
 */
final class StringPool {

    private static final int UUID_LENGTH = 36;
    private static final int UUID_MARK = 0;
    private static final int ONE_BYTE = 0x7F;

    private static final int PAGE_BITS = 16;
    private static final int PAGE = 1 << PAGE_BITS;

    private byte[][] pages = new byte[1][PAGE];
    private int page;
    private int end;

    /** Adds a string of at most 250 characters and says where it is. */
    int add(String string) {
        byte[] content = uuid(string);
        boolean isUuid = content.length > 0;
        if (!isUuid) {
            content = string.getBytes(StandardCharsets.UTF_8);
        }
        if (end + content.length + 2 > PAGE) {
            turnPage();
        }
        int at = page << PAGE_BITS | end;
        if (isUuid) {
            append(UUID_MARK);
        } else {
            if (content.length > ONE_BYTE) {
                append(0x80 | content.length >> 7);
            }
            append(content.length & ONE_BYTE);
        }
        System.arraycopy(content, 0, pages[page], end, content.length);
        end += content.length;
        return at;
    }

    /** The string at a place that {@link #add} gave. */
    String get(int place) {
        byte[] bytes = pages[place >>> PAGE_BITS];
        int at = place & (PAGE - 1);
        int first = bytes[at++];
        if (first == UUID_MARK) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes, at, 16);
            return new UUID(buffer.getLong(), buffer.getLong()).toString();
        }
        int length = first < 0 ? (first & ONE_BYTE) << 7 | bytes[at++] : first;
        return new String(bytes, at, length, StandardCharsets.UTF_8);
    }

    void trim() {
        pages = Arrays.copyOf(pages, page + 1);
        pages[page] = Arrays.copyOf(pages[page], end);
    }

    long bytes() {
        return (long) page * PAGE + pages[page].length;
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
        pages[page][end++] = (byte) value;
    }

    private void turnPage() {
        page++;
        if (page == pages.length) {
            pages = Arrays.copyOf(pages, page * 2);
        }
        pages[page] = new byte[PAGE];
        end = 0;
    }
}
