package news.dateline.extraction.gazetteer;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import news.dateline.extraction.text.Token;
import news.dateline.extraction.text.Tokenizer;

/**
 * Words that are never matched although the gazetteer has them as names, such as "March" or "The Sun" where they do more
 * harm than good. Capitals and marks make no difference. Immutable.
 */
public final class StopList {

    /** The stop list without words. */
    public static final StopList EMPTY = new StopList(Set.of());

    private final Set<String> words;

    private StopList(Set<String> words) {
        this.words = words;
    }

    /** The stop list of some words or sequences of words. */
    public static StopList of(Collection<String> words) {
        return new StopList(words.stream()
                .filter(word -> !word.isBlank())
                .map(StopList::key)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** A list with one more. */
    public StopList with(String word) {
        Set<String> more = new HashSet<>(words);
        more.add(key(word));
        return new StopList(Set.copyOf(more));
    }

    /** A list without one. */
    public StopList without(String word) {
        Set<String> fewer = new HashSet<>(words);
        fewer.remove(key(word));
        return new StopList(Set.copyOf(fewer));
    }

    /** Whether a form is in the list, the whole of it. */
    public boolean stops(String form) {
        return !words.isEmpty() && words.contains(key(form));
    }

    boolean stops(List<Token> tokens, int from, int to) {
        return !words.isEmpty() && words.contains(key(tokens.subList(from, to)));
    }

    private static String key(String words) {
        return key(Tokenizer.tokenize(words));
    }

    private static String key(List<Token> tokens) {
        return tokens.stream().map(token -> Folding.fold(token.text())).collect(Collectors.joining(" "));
    }
}
