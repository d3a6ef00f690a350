package news.dateline.extraction.text;

import java.text.Normalizer;

/** Brings a text into Unicode normalisation form C. */
public final class Normaliser {

    /** Java's normaliser sorts a run of marks in quadratic time, so an absurdly long run is cut into pieces. */
    private static final int LONGEST_MARK_RUN = 64;

    private Normaliser() {}

    /**
     * The text in form C, in time linear in its length. Only a run of more than 64 combining marks, which no language
     * has, may be left in another order than the standard asks; a text that is in form C is returned as it is.
     */
    public static String normalise(String text) {
        if (text.chars().allMatch(c -> c < 0x300)) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length());
        int from = 0;
        int marks = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            marks = isMark(c) ? marks + 1 : 0;
            if (marks > LONGEST_MARK_RUN) {
                result.append(Normalizer.normalize(text.substring(from, i), Normalizer.Form.NFC));
                from = i;
                marks = 1;
            }
            i += Character.charCount(c);
        }
        return result.append(Normalizer.normalize(text.substring(from), Normalizer.Form.NFC))
                .toString();
    }

    static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
