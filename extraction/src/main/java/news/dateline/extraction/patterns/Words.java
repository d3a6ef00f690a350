package news.dateline.extraction.patterns;

import java.util.List;
import java.util.Set;

import news.dateline.extraction.text.Layout;
import news.dateline.extraction.text.Token;

/** The tokens of a text as the patterns ask for them. */
record Words(Layout layout) {

    /** Small words that stand inside names, of the languages that are written in Latin letters. */
    private static final Set<String> SMALL = Set.of(
            "a", "al", "and", "bin", "d'", "da", "das", "de", "del", "della", "den", "der", "des", "di", "die", "do",
            "dos", "du", "e", "el", "en", "et", "for", "für", "i", "la", "las", "le", "les", "los", "of", "och", "og",
            "para", "pour", "the", "und", "van", "ve", "von", "y");

    int size() {
        return tokens().size();
    }

    private List<Token> tokens() {
        return layout.tokens();
    }

    Token token(int i) {
        return tokens().get(i);
    }

    /** Whether a position is in the text and in the same paragraph as another that is. */
    boolean near(int i, int other) {
        return i >= 0 && i < size() && token(i).paragraph() == token(other).paragraph();
    }

    /** A word with a capital, where capitals say something. */
    boolean isCapitalised(int i) {
        return token(i).isCapitalised() && !layout.isCaseless(i);
    }

    /** An article that opens a sentence: "Die Deutsche Telekom AG". */
    boolean isOpeningArticle(int i) {
        return token(i).opening() && SMALL.contains(token(i).lower());
    }

    boolean isSmall(int i) {
        return SMALL.contains(token(i).text());
    }

    boolean is(int i, String sign) {
        return token(i).is(sign);
    }
}
