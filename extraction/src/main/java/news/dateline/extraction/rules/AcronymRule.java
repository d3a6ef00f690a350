package news.dateline.extraction.rules;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.Stage;
import news.dateline.extraction.gazetteer.Head;
import news.dateline.extraction.gazetteer.KnownName;
import news.dateline.extraction.gazetteer.Phrases;
import news.dateline.extraction.text.Token;
import news.dateline.extraction.text.Token.Kind;

/**
 * A name that the text itself abbreviates: "Women's Tennis Association (WTA)". The initials prove where the name begins
 * and that it is one.
 */
final class AcronymRule {

    private static final int LONGEST = 10;
    private static final Set<String> SMALL_WORDS = Set.of("of", "the", "for", "and", "in", "on", "de", "to");

    private final Reading reading;
    private final Map<Integer, Integer> definitions = new LinkedHashMap<>();

    AcronymRule(Reading reading) {
        this.reading = reading;
    }

    /** Records the names whose initials are given in brackets after them. */
    void read() {
        for (int i = 1; i + 2 < reading.size(); i++) {
            if (isDefinition(i)) {
                OptionalInt start = startOf(i, reading.token(i + 1).text());
                int open = i;
                start.ifPresent(from -> find(from, open));
                definitions.put(reading.token(i - 1).end(), i + 1);
            }
        }
    }

    /** For each position where a name might end, the token in brackets after it that would abbreviate that name. */
    Map<Integer, Integer> definitions() {
        return definitions;
    }

    private boolean isDefinition(int i) {
        return reading.token(i).is("(")
                && reading.token(i + 2).is(")")
                && reading.near(i + 2, i - 1)
                && isAcronym(reading.token(i + 1));
    }

    private static boolean isAcronym(Token token) {
        long capitals = token.text().codePoints().filter(Character::isUpperCase).count();
        return token.kind() == Kind.WORD && capitals >= 2 && token.text().length() <= LONGEST;
    }

    /** Walks back over the words before the bracket while their initials spell the acronym from its end. */
    private OptionalInt startOf(int bracket, String acronym) {
        String letters = acronym.codePoints()
                .filter(Character::isUpperCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        int letter = letters.length() - 1;
        int i = bracket - 1;
        int furthest = bracket - 2 * LONGEST;
        while (letter >= 0 && i >= 0 && i > furthest && reading.near(i, bracket) && !reading.isTaken(i)) {
            Token token = reading.token(i);
            boolean matches =
                    token.text().substring(0, 1).toUpperCase(Locale.ROOT).charAt(0) == letters.charAt(letter);
            if (matches && token.kind() == Kind.WORD) {
                letter--;
            } else if (!SMALL_WORDS.contains(token.text()) && token.kind() != Kind.POSSESSIVE) {
                return OptionalInt.empty();
            }
            i--;
        }
        int start = i + 1;
        boolean name = letter < 0 && reading.isCapitalised(start) && bracket - start > 1;
        return name ? OptionalInt.of(start) : OptionalInt.empty();
    }

    private void find(int from, int to) {
        Optional<Head> head = reading.head(to - 1);
        Optional<Phrases.Match<KnownName>> known = reading.known(from).filter(match -> match.end() == to);
        if (known.isPresent()) {
            reading.findKnown(from, known.get(), 0.97);
        } else if (head.isPresent() && head.get().type().isEmpty()) {
            reading.take(from, to + 3);
        } else {
            EntityType type = head.flatMap(Head::type).orElse(EntityType.ORGANIZATION);
            reading.find(from, to, type, 0.95, Stage.RULES, Optional.empty());
        }
    }
}
