package news.dateline.articles.bulk.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import news.dateline.contracts.ndjson.LineReader;

/** Numbers the lines of a stream. */
final class Lines {

    /** Longer articles are sent by themselves. */
    static final int LONGEST = 2 * 1024 * 1024;

    private final LineReader reader;
    private long number;

    Lines(InputStream stream) {
        this.reader = new LineReader(stream, LONGEST);
    }

    /** The next line; none at the end of the stream. */
    Optional<Line> next() throws IOException {
        return reader.next().map(line -> new Line(++number, line.content().array(), line.tooLong()));
    }
}
