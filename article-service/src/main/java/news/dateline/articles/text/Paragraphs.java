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

    private static final char DELETE = 0x7f;
    private static final char NEXT_LINE = 0x85;
    private static final char NO_BREAK_SPACE = 0xa0;
    /** Below are no combining marks, so that NFC changes nothing. */
    private static final char FIRST_MARK = 0x300;

    private static final char BYTE_ORDER_MARK = 0xfeff;

    private Paragraphs() {}

    /** The paragraphs, tidied; empty ones are left out. */
    public static List<String> of(String text) {
        String visible = visible(text).strip();
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
        if (isTidy(paragraph)) {
            return paragraph;
        }
        String spaced = SPACE.matcher(visible(paragraph)).replaceAll(" ").strip();
        return Composed.of(spaced);
    }

    /** Whether a paragraph of Latin letters is as it should be. Most are, and to look takes a tenth of the time that replacing takes. */
    private static boolean isTidy(String paragraph) {
        boolean wordBefore = false;
        for (int at = 0; at < paragraph.length(); at++) {
            char unit = paragraph.charAt(at);
            boolean word = (unit > ' ' && unit < DELETE) || (unit > NO_BREAK_SPACE && unit < FIRST_MARK);
            if (!word && (unit != ' ' || !wordBefore)) {
                return false;
            }
            wordBefore = word;
        }
        return wordBefore;
    }

    private static String visible(String text) {
        return text.chars()
                        .anyMatch(unit -> unit == BYTE_ORDER_MARK || (Character.isISOControl(unit) && !isSpace(unit)))
                ? INVISIBLE.matcher(text).replaceAll("")
                : text;
    }

    private static boolean isSpace(int unit) {
        return (unit >= '\t' && unit <= '\r') || unit == NEXT_LINE;
    }
}
