package news.dateline.entities.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import news.dateline.entities.imports.domain.EntityRecord;
import news.dateline.entities.imports.domain.ImportOptions;
import news.dateline.entities.imports.domain.Line;
import news.dateline.entities.imports.domain.LineReader;
import news.dateline.entities.imports.domain.RecordFormat;

/** A format that has one entity per line. */
abstract class LineFormat implements RecordFormat {

    private static final int EXCERPT = 200;

    /** The most bytes that a line may have. */
    abstract int longestLine();

    /**
     * Reads a line that is not blank.
     *
     * @return what it tells; empty if the filters leave it out or it tells of nothing
     * @throws FaultyLineException if it cannot be read
     */
    abstract Optional<EntityRecord> read(String line, ImportOptions options);

    @Override
    public LineReader open(InputStream file, ImportOptions options) {
        return new Reader(new Lines(file, longestLine()), options);
    }

    /** The beginning of a line, for the list of faults. */
    static String excerpt(String text) {
        if (text.length() <= EXCERPT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(EXCERPT - 1)) ? EXCERPT - 1 : EXCERPT;
        return text.substring(0, end) + "…";
    }

    private final class Reader implements LineReader {

        private final Lines lines;
        private final ImportOptions options;

        Reader(Lines lines, ImportOptions options) {
            this.lines = lines;
            this.options = options;
        }

        @Override
        public Optional<Line> next() throws IOException {
            return lines.next().map(this::line);
        }

        private Line line(Lines.TextLine line) {
            if (!line.isReadable()) {
                return new Line.Faulty(line.number(), line.problem(), "");
            }
            if (line.text().isBlank()) {
                return new Line.Passed(line.number());
            }
            try {
                return read(line.text(), options)
                        .<Line>map(found -> new Line.Telling(line.number(), found))
                        .orElseGet(() -> new Line.Passed(line.number()));
            } catch (FaultyLineException e) {
                return new Line.Faulty(line.number(), e.getMessage(), excerpt(line.text()));
            }
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
