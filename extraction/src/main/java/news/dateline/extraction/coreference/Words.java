package news.dateline.extraction.coreference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import news.dateline.extraction.gazetteer.Folding;

/**
 * The words of a name as names are compared: folded, without legal forms, articles and signs.
 *
 * @param all in their order
 */
record Words(List<String> all) {

    static final Set<String> SMALL = Set.of(
            "of", "the", "for", "and", "in", "on", "de", "to", "at", "&", "du", "des", "la", "le", "der", "und", "y");

    private static final int MOST = 16;
    private static final Set<String> LEGAL_FORMS = Set.of(
            "inc",
            "corp",
            "corporation",
            "ltd",
            "limited",
            "llc",
            "plc",
            "ag",
            "gmbh",
            "co",
            "company",
            "sa",
            "spa",
            "nv",
            "ab",
            "asa",
            "oyj",
            "jsc",
            "ojsc",
            "pjsc",
            "llp",
            "lp",
            "se",
            "kk",
            "jr",
            "sr");

    Words {
        all = List.copyOf(all);
    }

    /** The words of a form; the whole form if nothing would be left. */
    static Words of(String form) {
        List<String> words = new ArrayList<>();
        for (String piece : form.split("[\\s,/()\"“”]+", MOST)) {
            String folded = piece.isEmpty() ? "" : trimmed(Folding.fold(withoutDomain(piece)));
            boolean article = words.isEmpty() && folded.equals("the");
            if (!folded.isEmpty() && !article) {
                words.add(folded);
            }
        }
        while (words.size() > 1 && LEGAL_FORMS.contains(words.getLast())) {
            words.removeLast();
        }
        return new Words(words.isEmpty() ? List.of(form) : words);
    }

    /** "Amazon.com" is "Amazon". */
    private static String withoutDomain(String word) {
        return word.length() > 5 && word.endsWith(".com") ? word.substring(0, word.length() - 4) : word;
    }

    /** Without a genitive. */
    private static String trimmed(String word) {
        return word.length() > 2 && word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    int size() {
        return all.size();
    }

    String first() {
        return all.getFirst();
    }

    String last() {
        return all.getLast();
    }

    String joined() {
        return String.join(" ", all);
    }

    boolean startsWith(Words other) {
        return other.size() <= size() && all.subList(0, other.size()).equals(other.all);
    }

    boolean endsWith(Words other) {
        return other.size() <= size()
                && all.subList(size() - other.size(), size()).equals(other.all);
    }

    boolean contains(Words other) {
        return Collections.indexOfSubList(all, other.all) >= 0;
    }

    /** The words after the first ones. */
    List<String> after(int count) {
        return all.subList(count, size());
    }

    /** The words that carry meaning, in any order. */
    Set<String> content() {
        Set<String> content = new HashSet<>(all);
        content.removeAll(SMALL);
        return content;
    }
}
