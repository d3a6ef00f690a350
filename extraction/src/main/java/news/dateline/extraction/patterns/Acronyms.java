package news.dateline.extraction.patterns;

import java.util.List;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.gazetteer.Folding;
import news.dateline.extraction.text.Token;

/**
 * A name that the text itself abbreviates: "Organización de las Naciones Unidas (ONU)". The initials show where the name
 * begins and that it is one.
 */
final class Acronyms {

    private static final int LONGEST = 10;
    private static final double CONFIDENCE = 0.85;

    private Acronyms() {}

    /** The name and its acronym, if the name ends before a bracket. */
    static List<Found> at(Words words, int bracket) {
        boolean brackets = words.is(bracket, "(") && bracket > 0 && words.near(bracket + 2, bracket - 1);
        if (!brackets || !words.is(bracket + 2, ")") || !isAcronym(words.token(bracket + 1))) {
            return List.of();
        }
        int from = start(words, bracket, Folding.fold(words.token(bracket + 1).text()));
        return from < 0
                ? List.of()
                : List.of(
                        new Found(from, bracket, EntityType.ORGANIZATION, CONFIDENCE),
                        new Found(bracket + 1, bracket + 2, EntityType.ORGANIZATION, CONFIDENCE));
    }

    private static boolean isAcronym(Token token) {
        return token.isAllCapitals() && token.text().length() <= LONGEST;
    }

    /** Goes back over the words before the bracket while their initials spell the acronym from its end; -1 if they do not. */
    private static int start(Words words, int bracket, String letters) {
        int letter = letters.length() - 1;
        int from = -1;
        for (int i = bracket - 1; letter >= 0; i--) {
            if (i < bracket - 2 * LONGEST || !words.near(i, bracket)) {
                return -1;
            }
            boolean fits = Folding.fold(words.token(i).text()).charAt(0) == letters.charAt(letter);
            if (fits && words.token(i).kind() == Token.Kind.WORD) {
                letter--;
                from = i;
            } else if (!words.isSmall(i)) {
                return -1;
            }
        }
        return bracket - from > 1 && words.isCapitalised(from) ? from : -1;
    }
}
