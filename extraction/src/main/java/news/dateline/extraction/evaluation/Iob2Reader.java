package news.dateline.extraction.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads annotated tokens: one on a line, its tag in the last column, a blank line after each sentence, {@code -DOCSTART-}
 * before each document. Columns are separated by tabs or blanks. Tags are IOB2; IOB1 is understood too.
 *
 * <p>In a file without {@code -DOCSTART-} ten sentences in a row are taken for a document: neighbours mostly belong together.
 */
public final class Iob2Reader {

    private static final String DOCUMENT_START = "-DOCSTART-";
    private static final int UNMARKED_SENTENCES = 10;
    private static final Pattern COLUMNS = Pattern.compile("[\t ]+");
    private static final Pattern TAG = Pattern.compile("O|[BI]-.+");

    private final List<List<LabeledSentence>> documents = new ArrayList<>();
    private final List<LabeledSentence> document = new ArrayList<>();
    private final List<String> tokens = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private boolean marked;

    private Iob2Reader() {}

    /** The documents of a file in UTF-8. */
    public static List<List<LabeledSentence>> read(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return read(lines);
        }
    }

    /** The documents of a text. */
    public static List<List<LabeledSentence>> read(BufferedReader lines) throws IOException {
        Iob2Reader reader = new Iob2Reader();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            reader.line(line, number);
        }
        reader.endSentence();
        reader.endDocument();
        return reader.documents;
    }

    private void line(String line, int number) throws IOException {
        if (line.isBlank()) {
            endSentence();
            return;
        }
        String[] columns = COLUMNS.split(line.strip(), -1);
        if (columns[0].equals(DOCUMENT_START)) {
            endSentence();
            endDocument();
            marked = true;
            return;
        }
        String tag = columns[columns.length - 1];
        if (columns.length < 2 || !TAG.matcher(tag).matches()) {
            throw new IOException("line " + number + " is not a token and its IOB2 tag: " + line);
        }
        tokens.add(columns[0]);
        tags.add(tag);
    }

    private void endSentence() {
        if (tokens.isEmpty()) {
            return;
        }
        document.add(new LabeledSentence(tokens, spans()));
        tokens.clear();
        tags.clear();
        if (!marked && document.size() == UNMARKED_SENTENCES) {
            endDocument();
        }
    }

    private void endDocument() {
        if (!document.isEmpty()) {
            documents.add(List.copyOf(document));
            document.clear();
        }
    }

    private List<LabeledSpan> spans() {
        List<LabeledSpan> spans = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= tags.size(); i++) {
            String tag = i < tags.size() ? tags.get(i) : "O";
            boolean goesOn = start >= 0 && tag.startsWith("I-") && label(tag).equals(label(tags.get(start)));
            if (start >= 0 && !goesOn) {
                spans.add(new LabeledSpan(start, i, label(tags.get(start))));
                start = -1;
            }
            if (start < 0 && !tag.equals("O")) {
                start = i;
            }
        }
        return spans;
    }

    private static String label(String tag) {
        return tag.substring(2);
    }
}
