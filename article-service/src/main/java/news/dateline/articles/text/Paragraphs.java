package news.dateline.articles.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts plain text into paragraphs at blank lines; lines within a paragraph are joined. A text without any blank line but with
 * a line too long to have been wrapped by hand has a paragraph per line.
 */
public final class Paragraphs {

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern BLANK_LINE = Pattern.compile("\\R\\h*\\R");
    private static final Pattern INVISIBLE = Pattern.compile("[[\\p{Cc}\\uFEFF]&&[^\\t\\n\\x0B\\f\\r\\x85]]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\h\\v]+");
    private static final int LONGEST_WRAPPED_LINE = 120;

    private Paragraphs() {}

    /** The paragraphs, tidied; empty ones are left out. */
    public static List<String> of(String text) {
        String visible = INVISIBLE.matcher(text).replaceAll("").strip();
        boolean blankLines = BLANK_LINE.matcher(visible).find();
        boolean wrapped = LINE_BREAK.splitAsStream(visible).allMatch(line -> line.length() <= LONGEST_WRAPPED_LINE);
        Pattern separator = blankLines || wrapped ? BLANK_LINE : LINE_BREAK;
        return separator
                .splitAsStream(visible)
                .map(Paragraphs::tidy)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** One paragraph in NFC, with one space between words and without invisible control characters. */
    public static String tidy(String paragraph) {
        String visible = INVISIBLE.matcher(paragraph).replaceAll("");
        String spaced = SPACE.matcher(visible).replaceAll(" ").strip();
        return Composed.of(spaced);
    }
}
