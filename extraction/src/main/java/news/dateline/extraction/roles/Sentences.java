package news.dateline.extraction.roles;

import java.util.List;
import java.util.Set;

import news.dateline.extraction.text.Layout;
import news.dateline.extraction.text.Token;
import news.dateline.extraction.text.Token.Kind;

/** Parts tokens into sentences: at paragraphs, after the dateline, and at full stops that the tokeniser took for such. */
final class Sentences {

    private static final Set<String> ENDS = Set.of(".", "!", "?", "…");
    private static final Set<String> CLOSING = Set.of("\"", "”", "’", "'", ")", "]", "»");
    private static final Set<String> TIMES = Set.of("a.m.", "p.m.");

    private final List<Token> tokens;
    private final int bodyStart;

    Sentences(Layout layout) {
        this.tokens = layout.tokens();
        this.bodyStart = layout.bodyStart();
    }

    /** Writes, for each token, where its sentence starts and ends; no name is ever parted. */
    void fill(int[] start, int[] end, int[] mentionAt) {
        int from = 0;
        boolean ended = false;
        for (int i = 0; i < tokens.size(); i++) {
            boolean inName = i > 0 && mentionAt[i] >= 0 && mentionAt[i] == mentionAt[i - 1];
            if (i > from && !inName && (parts(i) || (ended && opens(i)))) {
                close(start, end, from, i);
                from = i;
            }
            Token token = tokens.get(i);
            boolean trailing = ended
                    && CLOSING.contains(token.text())
                    && i > 0
                    && token.start() == tokens.get(i - 1).end();
            ended = trailing || ENDS.contains(token.text()) || TIMES.contains(token.lower());
        }
        close(start, end, from, tokens.size());
    }

    private static void close(int[] start, int[] end, int from, int to) {
        for (int i = from; i < to; i++) {
            start[i] = from;
            end[i] = to;
        }
    }

    private boolean parts(int i) {
        return i == bodyStart || tokens.get(i).paragraph() != tokens.get(i - 1).paragraph();
    }

    /** Whether a token, after a full stop, can begin a sentence. */
    private boolean opens(int i) {
        Token token = tokens.get(i);
        boolean spaced = token.start() > tokens.get(i - 1).end();
        if (token.kind() == Kind.SIGN) {
            return spaced && (!CLOSING.contains(token.text()) || isOpeningMark(i));
        }
        return spaced && token.opening() && !Character.isLowerCase(token.text().codePointAt(0));
    }

    private boolean isOpeningMark(int i) {
        boolean before = i + 1 < tokens.size()
                && tokens.get(i + 1).start() == tokens.get(i).end();
        return before && !Character.isLowerCase(tokens.get(i + 1).text().codePointAt(0));
    }
}
