package news.dateline.entities.formats;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Parts a file into lines of UTF-8. A line that is none, or too long, is told as such and the next one read. */
final class Lines implements Closeable {

    /**
     * A line.
     *
     * @param number from 1
     * @param text without its end; empty if it cannot be read
     * @param problem why not; null if it can
     */
    record TextLine(long number, String text, String problem) {

        boolean isReadable() {
            return problem == null;
        }
    }

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private long number;

    /**
     * The lines of a file.
     *
     * @param longest the most bytes that a line may have
     */
    Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    Optional<TextLine> next() throws IOException {
        var bytes = new ByteArrayOutputStream(256);
        boolean tooLong = false;
        boolean any = false;
        int end;
        do {
            if (position == limit && !fill()) {
                break;
            }
            any = true;
            end = lineEnd();
            tooLong |= bytes.size() + (end - position) > longest;
            if (!tooLong) {
                bytes.write(buffer, position, end - position);
            }
            position = Math.min(end + 1, limit);
        } while (end == limit);
        if (!any) {
            return Optional.empty();
        }
        number++;
        return Optional.of(tooLong ? tooLong() : decode(bytes.toByteArray()));
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, in.read(buffer));
        return limit > 0;
    }

    /** Where the line ends in the buffer; the buffer's limit if it goes on after it. */
    private int lineEnd() {
        int end = position;
        while (end < limit && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private TextLine tooLong() {
        return new TextLine(number, "", "The line has more than " + longest + " bytes: no entity needs as many.");
    }

    private TextLine decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
                text = text.substring(1);
            }
            if (text.indexOf('\0') >= 0) {
                return new TextLine(number, "", "The line has a NUL character: files must be text.");
            }
            return new TextLine(number, text.endsWith("\r") ? text.substring(0, text.length() - 1) : text, null);
        } catch (CharacterCodingException e) {
            return new TextLine(number, "", "The line is not valid UTF-8: send the file in UTF-8.");
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
