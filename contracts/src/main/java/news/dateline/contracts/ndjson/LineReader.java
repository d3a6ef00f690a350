package news.dateline.contracts.ndjson;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Takes a stream apart into lines, none of which takes more memory than the longest that is permitted. */
public final class LineReader {

    private static final int CHUNK = 64 * 1024;

    private final InputStream stream;
    private final int longest;
    private final byte[] chunk = new byte[CHUNK];
    private int at;
    private int end;

    /**
     * Begins where the stream is.
     *
     * @param longest how many bytes a line may have without its break
     */
    public LineReader(InputStream stream, int longest) {
        this.stream = stream;
        this.longest = longest;
    }

    /**
     * A line.
     *
     * @param content without the line break, the whole of an array; nothing of a line that is too long
     * @param tooLong whether it has more bytes than are permitted
     */
    public record Line(ByteBuffer content, boolean tooLong) {}

    /** The next line; none at the end of the stream. A line break at the very end begins no further line. */
    public Optional<Line> next() throws IOException {
        if (!fill()) {
            return Optional.empty();
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean open = true;
        while (open && fill()) {
            int stop = lineBreak();
            tooLong |= line.size() + stop - at > longest;
            if (tooLong) {
                line.reset();
            } else {
                line.write(chunk, at, stop - at);
            }
            open = stop == end;
            at = open ? stop : stop + 1;
        }
        return Optional.of(new Line(ByteBuffer.wrap(line.toByteArray()), tooLong));
    }

    private int lineBreak() {
        int stop = at;
        while (stop < end && chunk[stop] != '\n') {
            stop++;
        }
        return stop;
    }

    private boolean fill() throws IOException {
        while (at == end) {
            int read = stream.read(chunk, 0, CHUNK);
            if (read < 0) {
                return false;
            }
            at = 0;
            end = read;
        }
        return true;
    }
}
