package news.dateline.extraction.text;

/**
 * A word, a number or a sign of a text.
 *
 * @param text as written
 * @param lower in lower case
 * @param start the first UTF-16 unit
 * @param end one past the last UTF-16 unit
 * @param kind what it is made of
 * @param paragraph from 0
 * @param opening whether it opens a sentence or a quotation, where every word has a capital
 */
public record Token(String text, String lower, int start, int end, Kind kind, int paragraph, boolean opening) {

    /** What a token is made of. */
    public enum Kind {
        WORD,
        /** Begins with a digit. */
        NUMBER,
        /** The {@code 's} of a genitive. */
        POSSESSIVE,
        SIGN
    }

    /** No name has a longer word. */
    private static final int LONGEST_WORD = 60;

    /** Whether it is a word that begins with a capital and is short enough to be part of a name. */
    public boolean isCapitalised() {
        int first = text.codePointAt(0);
        return kind == Kind.WORD
                && text.length() <= LONGEST_WORD
                && (Character.isUpperCase(first) || Character.isTitleCase(first) || hasCapitalAfterPrefix());
    }

    /** As in "al-Falih" or "d'Orsay". */
    private boolean hasCapitalAfterPrefix() {
        int at = Math.max(text.indexOf('-'), Math.max(text.indexOf('\''), text.indexOf('’')));
        return at > 0 && at <= 2 && at + 1 < text.length() && Character.isUpperCase(text.charAt(at + 1));
    }

    /** Whether it is a word of at least two letters, all of them capitals: "OPEC", "COP21", "U.N.". */
    public boolean isAllCapitals() {
        if (kind != Kind.WORD || text.length() > LONGEST_WORD) {
            return false;
        }
        int letters = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (Character.isLetter(c)) {
                if (!Character.isUpperCase(c)) {
                    return false;
                }
                letters++;
            }
            i += Character.charCount(c);
        }
        return letters >= 2;
    }

    /** Whether it has a capital after a small letter: "KazMunayGas". */
    public boolean isCamelCase() {
        if (!isCapitalised() || text.indexOf('-') >= 0 || text.indexOf('\'') >= 0 || text.indexOf('’') >= 0) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
                return !text.startsWith("Mc") && !text.startsWith("Mac");
            }
        }
        return false;
    }

    /** Whether its text is exactly this. */
    public boolean is(String other) {
        return text.equals(other);
    }
}
