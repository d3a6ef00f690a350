package news.dateline.extraction.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import news.dateline.extraction.text.Token;

/**
 * Finds the longest of many phrases at a place of a text, comparing token by token with case. Filled once, then read.
 *
 * @param <V> what a phrase stands for
 */
public final class Phrases<V> {

    /**
     * A phrase that was found.
     *
     * @param end the first token after it
     * @param value what it stands for
     */
    public record Match<V>(int end, V value) {}

    private static final class Node<V> {
        private final Map<String, Node<V>> next = new HashMap<>();
        private Optional<V> value = Optional.empty();
    }

    private final Node<V> root = new Node<>();

    /** Adds a phrase unless it is there already. */
    public void add(List<Token> phrase, V value) {
        Node<V> node = root;
        for (Token token : phrase) {
            node = node.next.computeIfAbsent(token.text(), word -> new Node<>());
        }
        if (node.value.isEmpty()) {
            node.value = Optional.of(value);
        }
    }

    /** The longest phrase that begins at a token and stays inside its paragraph. */
    public Optional<Match<V>> longestAt(List<Token> tokens, int from) {
        Optional<Match<V>> best = Optional.empty();
        int paragraph = tokens.get(from).paragraph();
        Node<V> node = root;
        for (int i = from; i < tokens.size() && tokens.get(i).paragraph() == paragraph; i++) {
            node = node.next.get(tokens.get(i).text());
            if (node == null) {
                break;
            }
            if (node.value.isPresent()) {
                best = Optional.of(new Match<>(i + 1, node.value.get()));
            }
        }
        return best;
    }
}
