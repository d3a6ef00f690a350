package news.dateline.extraction.coreference;

import java.util.ArrayList;
import java.util.List;

/** Parts of a name of several words that may stand for the whole. */
final class Parts {

    private static final int MOST_WORDS = 8;

    private Parts() {}

    /** The shorter names that end as this one does, of at least so many words, the longest first. */
    static List<String> ends(String name, int leastWords) {
        List<String> ends = new ArrayList<>();
        String[] words = name.split(" ", MOST_WORDS + 1);
        for (int from = 1; from <= words.length - leastWords; from++) {
            ends.add(String.join(" ", List.of(words).subList(from, words.length)));
        }
        return ends;
    }

    /** All shorter names that begin or lie within this one. */
    static List<String> inner(String name) {
        List<String> parts = new ArrayList<>();
        String[] words = name.split(" ", MOST_WORDS + 1);
        for (int from = 0; from < words.length; from++) {
            for (int to = words.length - 1; to > from; to--) {
                parts.add(String.join(" ", List.of(words).subList(from, to)));
            }
        }
        return parts;
    }
}
