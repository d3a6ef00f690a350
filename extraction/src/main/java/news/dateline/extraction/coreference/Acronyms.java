package news.dateline.extraction.coreference;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Acronyms and what they may be made of. */
final class Acronyms {

    private static final int LEAST = 2;
    private static final int LONGEST = 10;

    private Acronyms() {}

    /** Whether a form looks like one: at least two capitals, hardly anything else, no space. */
    static boolean is(String form) {
        long capitals = form.chars().filter(Character::isUpperCase).count();
        long small = form.chars().filter(Character::isLowerCase).count();
        return form.indexOf(' ') < 0 && form.length() <= LONGEST && capitals >= LEAST && small < capitals;
    }

    /** The acronyms that a name makes: of all its words, of those that carry meaning, of its capitals. */
    static Set<String> of(String name) {
        StringBuilder all = new StringBuilder();
        StringBuilder meaning = new StringBuilder();
        StringBuilder capitals = new StringBuilder();
        for (String word : name.split("[\\s-]+", LONGEST + 5)) {
            if (!word.isEmpty() && Character.isLetter(word.codePointAt(0))) {
                String initial = word.substring(0, 1).toUpperCase(Locale.ROOT);
                all.append(initial);
                meaning.append(Words.SMALL.contains(word.toLowerCase(Locale.ROOT)) ? "" : initial);
                capitals.append(Character.isUpperCase(word.charAt(0)) ? initial : "");
            }
        }
        Set<String> acronyms = new LinkedHashSet<>();
        for (StringBuilder acronym : new StringBuilder[] {meaning, capitals, all}) {
            if (acronym.length() >= LEAST) {
                acronyms.add(acronym.toString());
            }
        }
        return acronyms;
    }

    /** Whether the letters of an acronym occur in a name in their order, the first of them at the beginning of a word. */
    static boolean mayStandFor(String acronym, String name) {
        String letters = acronym.replace(".", "").toLowerCase(Locale.ROOT);
        String text = name.toLowerCase(Locale.ROOT);
        for (int start = 0; start < text.length(); start++) {
            boolean opens = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
            if (opens && text.charAt(start) == letters.charAt(0)) {
                return isSubsequence(letters, text, start);
            }
        }
        return false;
    }

    private static boolean isSubsequence(String letters, String text, int from) {
        int at = 0;
        for (int i = from; i < text.length() && at < letters.length(); i++) {
            if (text.charAt(i) == letters.charAt(at)) {
                at++;
            }
        }
        return at == letters.length();
    }
}
