package news.dateline.extraction.text;

import java.util.Locale;
import java.util.Set;

/** Letter case of names. */
public final class Casing {

    private static final Set<String> SMALL = Set.of("DE", "DU", "DES", "LA", "OF", "THE", "AND", "ES", "DEL", "AM");

    private Casing() {}

    /** "RIO DE JANEIRO" as "Rio de Janeiro"; the first word keeps its capital. */
    public static String titleCase(String name) {
        StringBuilder result = new StringBuilder(name.length());
        for (String word : name.split(" ", -1)) {
            boolean first = result.isEmpty();
            if (!first) {
                result.append(' ');
            }
            result.append(SMALL.contains(word) && !first ? word.toLowerCase(Locale.ROOT) : capitalised(word));
        }
        return result.toString();
    }

    private static String capitalised(String word) {
        StringBuilder result = new StringBuilder(word.length());
        boolean start = true;
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            result.appendCodePoint(start ? c : Character.toLowerCase(c));
            start = c == '-' || c == '\'';
            i += Character.charCount(c);
        }
        return result.toString();
    }
}
