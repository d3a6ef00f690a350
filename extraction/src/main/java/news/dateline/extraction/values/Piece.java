package news.dateline.extraction.values;

/**
 * The smallest thing that the readers look at; finer than a token, so that "40-horsepower", "3bn" and "1926–2017" come
 * apart.
 *
 * @param text as written
 * @param lower in lower case
 * @param start the first UTF-16 unit
 * @param end one past the last UTF-16 unit
 * @param kind what it is made of
 * @param glued whether nothing stands between it and the piece before
 */
record Piece(String text, String lower, int start, int end, Kind kind, boolean glued) {

    /** What a piece is made of. */
    enum Kind {
        /** Digits, with points and commas between digits. */
        NUMBER,
        WORD,
        SIGN,
        /** The gap between two paragraphs, over which nothing is read, and what lies beyond both ends of the text. */
        BREAK
    }

    /** What stands before the first and after the last piece. */
    static final Piece NONE = new Piece("", "", 0, 0, Kind.BREAK, false);

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isSign() {
        return kind == Kind.SIGN;
    }

    boolean isBreak() {
        return kind == Kind.BREAK;
    }

    boolean isCapitalised() {
        return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it is a number of nothing but digits, between so many and so many. */
    boolean isDigits(int least, int most) {
        return kind == Kind.NUMBER
                && text.length() >= least
                && text.length() <= most
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
