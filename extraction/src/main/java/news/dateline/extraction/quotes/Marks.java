package news.dateline.extraction.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import news.dateline.extraction.roles.NamedText;
import news.dateline.extraction.text.Token.Kind;

/** Pairs quotation marks within paragraphs, in one pass; marks inside others are not looked at. */
final class Marks {

    private static final Map<String, String> CLOSERS =
            Map.of("\"", "\"", "“", "”\"", "„", "“”", "«", "»", "»", "«", "‹", "›", "「", "」", "‘", "’", "'", "'");
    private static final String SINGLE = "‘'";
    private static final String DOUBLE = "\"“„«";
    private static final String SENTENCE_SIGNS = ".,!?…";
    /** A single mark is an apostrophe too; one that closes is not looked for farther than this. */
    private static final int LONGEST_SINGLE = 150;

    private final NamedText text;
    private final List<Stretch> stretches = new ArrayList<>();

    Marks(NamedText text) {
        this.text = text;
    }

    List<Stretch> find() {
        int i = 0;
        while (i < text.size()) {
            i = isOpening(i) ? afterStretch(i) : i + 1;
        }
        return stretches;
    }

    private boolean isOpening(int i) {
        String sign = text.token(i).text();
        if (!CLOSERS.containsKey(sign)) {
            return false;
        }
        boolean spaceBefore =
                !text.glued(i) || "([—–-/".contains(text.token(i - 1).text());
        boolean wordAfter = text.glued(i + 1);
        boolean ambiguous = sign.equals("\"") || sign.equals("'") || sign.equals("‘") || sign.equals("»");
        boolean digits = SINGLE.contains(sign) && text.token(i + 1).kind() == Kind.NUMBER;
        return wordAfter && (spaceBefore || !ambiguous) && !digits;
    }

    /** Reads a stretch and returns where to go on. */
    private int afterStretch(int open) {
        String mark = text.token(open).text();
        boolean single = SINGLE.contains(mark);
        int paragraph = text.token(open).paragraph();
        int closeSingle = -1;
        for (int i = open + 1; ; i++) {
            boolean end =
                    i >= text.size() || text.token(i).paragraph() != paragraph || (single && i - open > LONGEST_SINGLE);
            if (end) {
                return single ? closedBy(open, closeSingle) : unclosed(open, i);
            }
            String sign = text.token(i).text();
            if (single && DOUBLE.contains(sign) && text.token(i).kind() == Kind.SIGN) {
                return closedBy(open, closeSingle);
            }
            if (CLOSERS.get(mark).contains(sign) && text.glued(i) && !(single && text.glued(i + 1) && isWord(i + 1))) {
                if (!single || SENTENCE_SIGNS.contains(text.token(i - 1).text())) {
                    return closedBy(open, i);
                }
                closeSingle = closeSingle < 0 ? i : closeSingle;
            } else if (!single && sign.equals(mark) && isOpening(i)) {
                return i;
            }
        }
    }

    private boolean isWord(int i) {
        return text.token(i).kind() == Kind.WORD;
    }

    private int closedBy(int open, int close) {
        if (close < 0) {
            return open + 1;
        }
        if (close > open + 1) {
            stretches.add(new Stretch(open + 1, close, open, close, true));
        }
        return close + 1;
    }

    /** A paragraph of a longer speech ends without a mark, and the next begins with one. */
    private int unclosed(int open, int end) {
        if (text.token(end).text().equals(text.token(open).text())) {
            stretches.add(new Stretch(open + 1, end, open, end, false));
        }
        return end;
    }
}
