package news.dateline.entities.imports.domain;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Reads a file line by line. */
public interface LineReader extends Closeable {

    /**
     * The next line, empty at the end.
     *
     * @throws UnreadableFileException if the rest of the file makes no sense
     */
    Optional<Line> next() throws IOException;
}
