package news.dateline.extraction.tagger;

/** How words and sentences use capitals. */
final class Casing {

    static final int LOWER = 0;
    static final int INITIAL = 1;
    static final int UPPER = 2;
    static final int LETTER = 3;
    static final int MIXED = 4;
    static final int INNER = 5;
    static final int NUMBER = 6;
    static final int DIGITS = 7;
    static final int PUNCTUATION = 8;
    static final int ABBREVIATION = 9;
    static final int OTHER = 10;
    /** Any word with letters in a sentence all in capitals, where capitals say nothing. */
    static final int UPPER_SENTENCE = 11;
    /** A capitalised word in a sentence that capitalises nearly all words. */
    static final int TITLE_SENTENCE = 12;
    /** Any word with letters in a sentence without capitals. */
    static final int LOWER_SENTENCE = 13;

    static final int COUNT = 14;

    private Casing() {}

    /** The class of a token by itself. */
    static int of(CharSequence token) {
        int upper = 0;
        int lower = 0;
        int digits = 0;
        int dots = 0;
        int length = token.length();
        for (int i = 0; i < length; i++) {
            char c = token.charAt(i);
            if (Character.isUpperCase(c)) {
                upper++;
            } else if (Character.isLetter(c)) {
                lower++;
            } else if (Character.isDigit(c)) {
                digits++;
            } else if (c == '.') {
                dots++;
            }
        }
        return classify(Character.isUpperCase(token.charAt(0)), length, upper, lower, digits, dots);
    }

    private static int classify(boolean capital, int length, int upper, int lower, int digits, int dots) {
        if (upper + lower == 0) {
            return digits == 0 ? PUNCTUATION : digits + dots == length ? NUMBER : DIGITS;
        }
        if (digits > 0) {
            return DIGITS;
        }
        if (upper == 0) {
            return LOWER;
        }
        if (dots > 0 && capital && lower <= 1) {
            return ABBREVIATION;
        }
        if (lower == 0) {
            return upper == 1 ? LETTER : UPPER;
        }
        if (!capital) {
            return INNER;
        }
        return upper == 1 ? INITIAL : MIXED;
    }

    /** Whether the class of a token by itself makes it look like part of a name. */
    static boolean capitalised(int casing) {
        return switch (casing) {
            case INITIAL, UPPER, LETTER, MIXED, ABBREVIATION -> true;
            default -> false;
        };
    }

    /**
     * Sees the classes of a sentence's tokens in each other's light: where all words are in capitals, or none, a capital
     * or its absence says nothing.
     */
    static void contextualise(byte[] casings, int start, int end) {
        int letters = 0;
        int capitals = 0;
        int upper = 0;
        for (int i = start; i < end; i++) {
            int casing = casings[i];
            if (casing <= INNER && casing != LETTER) {
                letters++;
                capitals += casing == LOWER || casing == INNER ? 0 : 1;
                upper += casing == UPPER ? 1 : 0;
            }
        }
        if (letters >= 3 && upper * 10 >= letters * 8) {
            replace(casings, start, end, UPPER_SENTENCE, UPPER, LETTER, ABBREVIATION);
        } else if (letters >= 4 && capitals * 10 >= letters * 7) {
            replace(casings, start, end, TITLE_SENTENCE, INITIAL, INITIAL, INITIAL);
        } else if (letters >= 3 && capitals == 0) {
            replace(casings, start, end, LOWER_SENTENCE, LOWER, LOWER, LOWER);
        }
    }

    private static void replace(byte[] casings, int start, int end, int with, int a, int b, int c) {
        for (int i = start; i < end; i++) {
            if (casings[i] == a || casings[i] == b || casings[i] == c) {
                casings[i] = (byte) with;
            }
        }
    }
}
