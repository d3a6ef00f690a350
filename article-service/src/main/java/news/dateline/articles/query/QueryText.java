package news.dateline.articles.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a person types to search by. Words must all be there; {@code OR} between words asks for either, {@code NOT} or a minus
 * before a word for its absence, quotes for a phrase, a star after a word for all words that begin so, and parentheses group.
 * Whatever cannot be understood is taken for a word or left out: no text is an error.
 */
public final class QueryText {

    private static final String HEADLINE_WEIGHT = "A";

    private final List<Token> tokens;
    private final String weight;
    private int next;

    private QueryText(List<Token> tokens, String weight) {
        this.tokens = tokens;
        this.weight = weight;
    }

    /** The text as PostgreSQL's {@code to_tsquery} takes it; empty if it has no word. */
    public static Optional<String> toTsQuery(String text) {
        return new QueryText(Token.all(text), "").whole();
    }

    /** The same for words that must stand in the headline. */
    public static Optional<String> inHeadline(String text) {
        return new QueryText(Token.all(text), HEADLINE_WEIGHT).whole();
    }

    /** A query that any word of a text satisfies but those that must not be there; empty if it has no other. */
    public static Optional<String> anyWord(String text) {
        List<Token> tokens = Token.all(text);
        List<String> words = IntStream.range(0, tokens.size())
                .filter(place -> tokens.get(place).kind() == Token.Kind.TERM)
                .filter(place -> place == 0 || tokens.get(place - 1).kind() != Token.Kind.NOT)
                .mapToObj(place -> tokens.get(place).quoted(""))
                .toList();
        return joined(words, " | ");
    }

    /** How many words and phrases a text has. */
    public static long terms(String text) {
        return Token.all(text).stream()
                .filter(token -> token.kind() == Token.Kind.TERM)
                .count();
    }

    private Optional<String> whole() {
        List<String> parts = new ArrayList<>();
        while (next < tokens.size()) {
            either().ifPresent(parts::add);
            // A closing parenthesis that nothing opened ends an alternative; what follows must be there as well.
            skip(Token.Kind.CLOSE);
        }
        return joined(parts, " & ");
    }

    private Optional<String> either() {
        List<String> alternatives = new ArrayList<>();
        do {
            every().ifPresent(alternatives::add);
        } while (skip(Token.Kind.OR));
        return joined(alternatives, " | ");
    }

    private Optional<String> every() {
        List<String> parts = new ArrayList<>();
        while (!at(Token.Kind.OR) && !at(Token.Kind.CLOSE) && next < tokens.size()) {
            one().ifPresent(parts::add);
        }
        return joined(parts, " & ");
    }

    private Optional<String> one() {
        if (skip(Token.Kind.NOT)) {
            return at(Token.Kind.OR) || at(Token.Kind.CLOSE) || next == tokens.size()
                    ? Optional.empty()
                    : one().map(part -> "!" + part);
        }
        if (skip(Token.Kind.OPEN)) {
            Optional<String> group = either();
            skip(Token.Kind.CLOSE);
            return group;
        }
        return Optional.of(tokens.get(next++).quoted(weight));
    }

    private boolean at(Token.Kind kind) {
        return next < tokens.size() && tokens.get(next).kind() == kind;
    }

    private boolean skip(Token.Kind kind) {
        boolean there = at(kind);
        if (there) {
            next++;
        }
        return there;
    }

    private static Optional<String> joined(List<String> parts, String operator) {
        return switch (parts.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(parts.getFirst());
            default -> Optional.of(parts.stream().collect(Collectors.joining(operator, "(", ")")));
        };
    }
}
