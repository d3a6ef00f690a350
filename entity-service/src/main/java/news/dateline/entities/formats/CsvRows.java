package news.dateline.entities.formats;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts a table into rows as RFC 4180 says: cells may stand in quotes, in which delimiters and line ends are text and a quote
 * is written twice. Blank lines and lines that begin with "# " are left out.
 */
final class CsvRows implements Closeable {

    /**
     * A row.
     *
     * @param number the line at which it begins, from 1
     * @param cells its cells; empty if it cannot be read
     * @param text its beginning as it stands
     * @param problem why it cannot be read; null if it can
     */
    record Row(long number, List<String> cells, String text, String problem) {

        boolean isReadable() {
            return problem == null;
        }
    }

    private static final int LONGEST_LINE = 1 << 20;
    /** A quote that nobody closes would otherwise swallow the rest of the file. */
    private static final int MOST_LINES = 100;

    private static final String COMMENT = "# ";
    private static final String OPEN_QUOTE = "A quotation mark is opened and not closed within " + MOST_LINES
            + " lines: write each quotation mark inside a cell twice.";

    private final Lines lines;
    private final char delimiter;

    CsvRows(InputStream in, char delimiter) {
        this.lines = new Lines(in, LONGEST_LINE);
        this.delimiter = delimiter;
    }

    Optional<Row> next() throws IOException {
        while (true) {
            var line = lines.next();
            if (line.isEmpty()) {
                return Optional.empty();
            }
            var first = line.get();
            if (!first.isReadable()) {
                return Optional.of(new Row(first.number(), List.of(), "", first.problem()));
            }
            if (!first.text().isBlank()
                    && !first.text().startsWith(COMMENT)
                    && !first.text().equals("#")) {
                return Optional.of(row(first));
            }
        }
    }

    private Row row(Lines.TextLine first) throws IOException {
        var text = new StringBuilder(first.text());
        var cells = cells(text);
        for (int lineCount = 1; cells.isEmpty(); lineCount++) {
            var more = lineCount < MOST_LINES ? lines.next() : Optional.<Lines.TextLine>empty();
            if (more.isEmpty() || !more.get().isReadable()) {
                return new Row(first.number(), List.of(), LineFormat.excerpt(first.text()), OPEN_QUOTE);
            }
            text.append('\n').append(more.get().text());
            cells = cells(text);
        }
        return new Row(first.number(), cells.get(), LineFormat.excerpt(first.text()), null);
    }

    /** The cells of a text; empty if a quotation mark is still open at its end. */
    private Optional<List<String>> cells(CharSequence text) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"' && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            } else if (c == delimiter && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return quoted ? Optional.empty() : Optional.of(cells);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
