package news.dateline.entities.imports.domain;

import java.io.IOException;
import java.io.InputStream;

/** Reads files of one format. */
public interface RecordFormat {

    /** Which. */
    ImportFormat format();

    /**
     * Begins to read a file.
     *
     * @param file its bytes, not compressed; closed with the reader
     * @throws UnreadableFileException if its beginning makes no sense
     */
    LineReader open(InputStream file, ImportOptions options) throws IOException;
}
