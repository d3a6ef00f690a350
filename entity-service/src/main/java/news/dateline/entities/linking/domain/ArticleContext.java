package news.dateline.entities.linking.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import news.dateline.entities.registry.domain.NormalisedName;

/**
 * What an article says beside its names.
 *
 * @param language its BCP 47 tag; null if unknown
 * @param words its words, normalised
 */
public record ArticleContext(String language, Set<String> words) {

    private static final int SHORTEST_WORD = 4;
    /** They stand in too many descriptions to tell one thing from another. */
    private static final Set<String> EVERYWHERE = Set.of(
            "city",
            "town",
            "capital",
            "country",
            "state",
            "states",
            "united",
            "region",
            "territory",
            "company",
            "agency",
            "organisation",
            "organization",
            "international",
            "national",
            "political",
            "party",
            "former",
            "people",
            "that",
            "with",
            "from",
            "this");

    /** Copies the words. */
    public ArticleContext {
        words = Set.copyOf(words);
    }

    /** Of an article's text. */
    public static ArticleContext of(String language, String text) {
        return new ArticleContext(language, words(text));
    }

    /** The words of a text that can tell what it is about: those of four letters and more, normalised. */
    public static Set<String> words(String text) {
        return List.of(NormalisedName.of(text).value().split(" ", -1)).stream()
                .filter(word -> word.length() >= SHORTEST_WORD && !EVERYWHERE.contains(word))
                .collect(Collectors.toUnmodifiableSet());
    }
}
