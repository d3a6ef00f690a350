package news.dateline.extraction.gazetteer;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import news.dateline.extraction.text.Token;

/** The small closed word lists that stages ask: titles and given names. */
public final class Lexicon {

    private final Set<String> titles = new HashSet<>();
    private final Set<String> titleModifiers = new HashSet<>();
    private final Set<String> firstNames = new HashSet<>();

    private Lexicon() {}

    /** The lexicon of the resource files. */
    public static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        Set<String> current = lexicon.titles;
        for (String line : Resources.lines("titles.txt")) {
            if (line.startsWith("[")) {
                current = line.equals("[modifier]") ? lexicon.titleModifiers : lexicon.titles;
            } else {
                current.addAll(List.of(line.toLowerCase(Locale.ROOT).split(" ", -1)));
            }
        }
        for (String line : Resources.lines("first-names.txt")) {
            lexicon.firstNames.addAll(List.of(line.split(" ", -1)));
        }
        return lexicon;
    }

    /** Whether a word is a title, "President" or "Dr.", whatever its case. */
    public boolean isTitle(Token token) {
        return isIn(titles, token);
    }

    /** Whether a word may stand before a title: "Prime", "Foreign". */
    public boolean isTitleModifier(Token token) {
        return isIn(titleModifiers, token);
    }

    private static boolean isIn(Set<String> list, Token token) {
        String word = token.lower();
        return token.kind() == Token.Kind.WORD
                && list.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
    }

    /** Whether a capitalised word is a given name. */
    public boolean isFirstName(Token token) {
        return firstNames.contains(token.text());
    }
}
