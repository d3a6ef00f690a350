package news.dateline.extraction.gazetteer;

import java.util.List;

import news.dateline.extraction.text.Token;

/**
 * How the words of a name use capitals, and whether words of a text may stand for them:
 *
 * <ul>
 *   <li>a word of the name in capitals ("OPEC", "U.N.") needs one in capitals;
 *   <li>a word with a first capital ("Baku") needs a first capital; written all in capitals, it alone is the name only
 *       if it has four letters ("NASA" may be "Nasa", but "ACT" is not "Act");
 *   <li>a small word with an inner capital ("eBay") needs a capital somewhere;
 *   <li>small words, numbers and signs may be written in any way.
 * </ul>
 *
 * Where capitals say nothing, all this is left aside.
 */
final class Capitals {

    private static final int ANY = 0;
    private static final int FIRST = 1;
    private static final int ALL = 2;
    private static final int INNER = 3;
    /** Eight words in two bits each; further words may be written in any way. */
    private static final int WORDS = 8;

    private static final int LEAST_ALONE = 4;

    private Capitals() {}

    /** The use of capitals in a name. */
    static short of(List<Token> name) {
        int uses = 0;
        for (int i = 0; i < Math.min(WORDS, name.size()); i++) {
            uses |= use(name.get(i)) << (2 * i);
        }
        return (short) uses;
    }

    /** Whether the tokens of a text from one to another may stand for a name that uses capitals in this way. */
    static boolean fit(short uses, List<Token> text, int from, int to) {
        for (int i = from; i < Math.min(to, from + WORDS); i++) {
            int use = (uses >> (2 * (i - from))) & 3;
            if (!fits(use, text.get(i), to - from == 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(int use, Token word, boolean alone) {
        return switch (use) {
            case FIRST -> isFirst(word) && !(alone && word.text().length() < LEAST_ALONE && use(word) == ALL);
            case ALL -> use(word) == ALL;
            case INNER -> use(word) != ANY;
            default -> true;
        };
    }

    private static int use(Token word) {
        if (word.kind() != Token.Kind.WORD) {
            return ANY;
        }
        int letters = 0;
        int capitals = 0;
        for (int i = 0; i < word.text().length(); i++) {
            char c = word.text().charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        if (capitals == 0) {
            return ANY;
        }
        boolean all = letters > 1 && letters == capitals;
        return all ? ALL : isFirst(word) ? FIRST : INNER;
    }

    private static boolean isFirst(Token word) {
        int first = word.text().codePointAt(0);
        return Character.isUpperCase(first) || Character.isTitleCase(first);
    }
}
