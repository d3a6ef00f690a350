package news.dateline.entities.exports.api;

import java.io.IOException;
import java.io.Writer;

import news.dateline.entities.exports.domain.Exported;

/** Writes entities in a format, one after the other. */
interface ExportWriter {

    /** What stands before the first. */
    default void begin(Writer out) throws IOException {}

    /** One entity. */
    void write(Exported exported, Writer out) throws IOException;

    /** What stands after the last. */
    default void end(Writer out) throws IOException {}
}
