package news.dateline.extraction.training;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Chooses the words that are worth their bytes. The resources give no frequencies, but a frequent word is found in more
 * than one case ("said", "Said") or is part of names that an encyclopaedia has articles on.
 */
final class WordSelection {

    private static final Pattern RARE = Pattern.compile("\\p{IsUppercase}(\\p{IsLatin}|['’-]){2,17}");

    private final LexicalResources resources;

    WordSelection(LexicalResources resources) {
        this.resources = resources;
    }

    /** The words to keep, sorted. */
    List<String> words() {
        return resources.vectors().keySet().stream().filter(this::keep).sorted().toList();
    }

    /** Parts of names that have no vector or are not worth one, sorted: capitalised words in Latin letters. */
    List<String> rareNames() {
        return resources.namePlaces().keySet().stream()
                .filter(word ->
                        RARE.matcher(word).matches() && !(resources.vectors().containsKey(word) && keep(word)))
                .sorted()
                .toList();
    }

    private boolean keep(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String title = word.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
        if (word.equals(lower) && word.equals(title)) {
            return word.length() <= 8;
        }
        if (!resources.clusters().containsKey(lower)) {
            return false;
        }
        if (word.equals(lower)) {
            return resources.vectors().containsKey(title);
        }
        return resources.namePlaces().containsKey(word)
                || (word.equals(title) && resources.vectors().containsKey(lower));
    }
}
