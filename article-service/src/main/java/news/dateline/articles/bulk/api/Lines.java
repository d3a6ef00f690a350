package news.dateline.articles.bulk.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Takes a stream apart into lines, none of which takes more memory than the longest that is permitted. */
final class Lines {

    /** Longer articles are sent by themselves. */
    static final int LONGEST = 2 * 1024 * 1024;

    private static final int CHUNK = 64 * 1024;

    private final InputStream stream;
    private final byte[] chunk = new byte[CHUNK];
    private int at;
    private int end;
    private long number;

    Lines(InputStream stream) {
        this.stream = stream;
    }

    /** The next line; none at the end of the stream. A line break at the very end begins no further line. */
    Optional<Line> next() throws IOException {
        if (!fill()) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean open = true;
        while (open && fill()) {
            int stop = lineBreak();
            tooLong |= line.size() + stop - at > LONGEST;
            if (tooLong) {
                line.reset();
            } else {
                line.write(chunk, at, stop - at);
            }
            open = stop == end;
            at = open ? stop : stop + 1;
        }
        return Optional.of(new Line(number, line.toByteArray(), tooLong));
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
