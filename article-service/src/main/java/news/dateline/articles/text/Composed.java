package news.dateline.articles.text;

import java.text.Normalizer;

/** Brings text into Unicode's normalisation form C. */
final class Composed {

    /** The JDK sorts a run of combining marks in quadratic time; no language has runs of this length. */
    private static final int LONGEST_RUN = 64;

    private Composed() {}

    /** The text in NFC, in time linear in its length: longer runs of combining marks are composed piece by piece. */
    static String of(String text) {
        if (text.chars().allMatch(unit -> unit < 0x300)) {
            return text;
        }
        StringBuilder composed = new StringBuilder(text.length());
        int from = 0;
        int run = 0;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            run = isMark(point) ? run + 1 : 0;
            if (run > LONGEST_RUN) {
                composed.append(normalize(text.substring(from, at)));
                from = at;
                run = 1;
            }
            at += Character.charCount(point);
        }
        return composed.append(normalize(text.substring(from))).toString();
    }

    private static String normalize(String piece) {
        return Normalizer.normalize(piece, Normalizer.Form.NFC);
    }

    private static boolean isMark(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}
