package news.dateline.extraction.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import news.dateline.extraction.values.Piece.Kind;

/** A text cut into pieces, in one pass. Positions outside are answered with {@link Piece#NONE}. */
final class Pieces {

    private final String text;
    private final List<Piece> list = new ArrayList<>();
    private int at;
    private boolean spaced = true;

    Pieces(String text) {
        this.text = text;
        while (at < text.length()) {
            step();
        }
    }

    int size() {
        return list.size();
    }

    Piece get(int i) {
        return i >= 0 && i < list.size() ? list.get(i) : Piece.NONE;
    }

    /** A word, number or sign in lower case; empty outside the text. */
    String lower(int i) {
        return get(i).lower();
    }

    boolean is(int i, String lower) {
        return get(i).lower().equals(lower);
    }

    boolean isOneOf(int i, Set<String> lowers) {
        return lowers.contains(get(i).lower());
    }

    /** Whether a piece follows the one before without a space. */
    boolean glued(int i) {
        return get(i).glued();
    }

    boolean gluedSign(int i, String sign) {
        return glued(i) && is(i, sign);
    }

    private void step() {
        int c = text.codePointAt(at);
        if (isSpace(c)) {
            skipSpace();
        } else if (Character.isDigit(c)) {
            add(endOfNumber(), Kind.NUMBER);
        } else if (Character.isLetter(c)) {
            add(endOfWord(), Kind.WORD);
        } else {
            add(at + Character.charCount(c), Kind.SIGN);
        }
    }

    private void skipSpace() {
        int from = at;
        int lineBreaks = 0;
        while (at < text.length() && isSpace(text.codePointAt(at))) {
            lineBreaks += text.charAt(at) == '\n' ? 1 : 0;
            at += Character.charCount(text.codePointAt(at));
        }
        spaced = true;
        if (lineBreaks > 1) {
            list.add(new Piece("", "", from, from, Kind.BREAK, false));
        }
    }

    private void add(int end, Kind kind) {
        String piece = text.substring(at, end);
        String lower = kind == Kind.WORD ? piece.toLowerCase(Locale.ROOT).replace('’', '\'') : piece;
        list.add(new Piece(piece, lower, at, end, kind, !spaced));
        spaced = false;
        at = end;
    }

    private int endOfNumber() {
        int i = at;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            boolean separator = (c == '.' || c == ',') && isDigit(i + 1);
            if (!separator && !Character.isDigit(c)) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private int endOfWord() {
        int i = at;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            boolean apostrophe = (c == '\'' || c == '’') && isLetter(i + 1) && !isGenitive(i);
            if (!apostrophe && !Character.isLetter(c) && !isMark(c)) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private boolean isGenitive(int i) {
        char next = text.charAt(i + 1);
        return (next == 's' || next == 'S') && !isLetter(i + 2);
    }

    private boolean isDigit(int i) {
        return i < text.length() && Character.isDigit(text.codePointAt(i));
    }

    private boolean isLetter(int i) {
        return i < text.length() && Character.isLetter(text.codePointAt(i));
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
