package news.dateline.extraction.text;

import java.util.List;

/** How a sentence uses capitals, and so what they say of names in it. */
public enum LetterCase {
    /** As in running text: a capital within a sentence marks a name. */
    RUNNING,
    /** Nearly All Long Words Have a Capital, as in many headlines: only a small letter says something. */
    TITLE,
    /** NEARLY ALL WORDS ARE IN CAPITALS: they say nothing. */
    CAPITALS,
    /** no word has a capital: that says nothing. */
    SMALL;

    private static final int LEAST_WORDS = 3;
    private static final int LEAST_LONG_WORDS = 4;
    private static final int LONG = 4;

    /** How the tokens from one to another use capitals. */
    static LetterCase of(List<Token> tokens, int from, int to) {
        Count count = new Count();
        for (Token token : tokens.subList(from, to)) {
            count.add(token);
        }
        if (count.words < LEAST_WORDS) {
            return RUNNING;
        }
        if (count.inCapitals >= 0.8 * count.words) {
            return CAPITALS;
        }
        if (count.capitalised == 0) {
            return SMALL;
        }
        boolean title = count.longWords >= LEAST_LONG_WORDS && count.longCapitalised >= 0.75 * count.longWords;
        return title ? TITLE : RUNNING;
    }

    private static final class Count {
        private int words;
        private int inCapitals;
        private int capitalised;
        private int longWords;
        private int longCapitalised;

        void add(Token token) {
            int letters = token.text().length();
            if (token.kind() != Token.Kind.WORD
                    || letters < 2
                    || !Character.isLetter(token.text().codePointAt(0))) {
                return;
            }
            boolean capital = token.isCapitalised();
            words++;
            inCapitals += token.isAllCapitals() ? 1 : 0;
            capitalised += capital ? 1 : 0;
            longWords += letters >= LONG ? 1 : 0;
            longCapitalised += letters >= LONG && capital ? 1 : 0;
        }
    }
}
