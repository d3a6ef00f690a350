package news.dateline.extraction.roles;

import java.util.Optional;
import java.util.Set;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.text.Token;
import news.dateline.extraction.text.Token.Kind;

/** Reads noun phrases forward: words up to a head, then what "of", "at", "for" or "on" adds. */
final class NounPhrases {

    private static final int LONGEST = 24;
    private static final Set<String> LINKS = Set.of("of", "at", "for", "on");
    private static final Set<String> STOPS = Set.of(
            "who", "whom", "whose", "which", "that", "where", "when", "while", "as", "in", "from", "with", "by", "to",
            "since", "during", "after", "before", "until", "under", "over", "near", "into", "about", "between", "than",
            "but", "or", "is", "was", "are", "were", "be", "been", "has", "had", "have", "will", "would", "can",
            "could", "may", "might", "said", "says", "told", "added", "he", "she", "they", "it", "not", "if", "because",
            "so", "through", "against", "off", "upon", "without", "within", "among", "outside", "inside", "like",
            "aged", "last", "and", "did", "does", "then", "now", "there", "led");

    private final NamedText text;

    NounPhrases(NamedText text) {
        this.text = text;
    }

    /** Whether a word cannot stand before the head of such a phrase. */
    static boolean isStop(Token token) {
        return STOPS.contains(token.lower()) || LINKS.contains(token.lower());
    }

    /** The phrase that begins at a token, an article or possessive having been passed. */
    Optional<NounPhrase> at(int start) {
        int from = afterAge(text.is(start, "own") ? start + 1 : start);
        int limit = Math.min(text.sentenceEnd(Math.min(from, text.size() - 1)), from + LONGEST);
        int end = words(from, limit);
        if (end == from) {
            return Optional.empty();
        }
        int head = end - 1;
        int last = links(end, limit);
        return Optional.of(new NounPhrase(from, head, and(last, limit)));
    }

    private int afterAge(int i) {
        boolean number = text.token(i).kind() == Kind.NUMBER;
        int age = number && text.is(i + 1, "-") ? i + 2 : number ? i : i - 1;
        boolean years =
                text.lower(age).startsWith("year-old") || text.lower(age).endsWith("-year-old");
        if (years && number) {
            return age + 1;
        }
        return text.lower(i).endsWith("-year-old") ? i + 1 : i;
    }

    private int words(int from, int limit) {
        int i = from;
        while (i < limit && isPart(i)) {
            i = text.mentionAt(i) >= 0 ? text.end(text.mentionAt(i)) : i + 1;
        }
        return Math.min(i, limit);
    }

    private boolean isPart(int i) {
        Token token = text.token(i);
        boolean adverb = token.kind() == Kind.WORD && STOPS.contains(token.lower());
        boolean link = LINKS.contains(token.lower());
        if (text.mentionAt(i) >= 0) {
            return text.type(text.mentionAt(i)) != EntityType.PERSON;
        }
        return (token.kind() == Kind.WORD && !adverb && !link && !RoleWords.isDeterminer(token))
                || token.kind() == Kind.POSSESSIVE
                || token.kind() == Kind.NUMBER
                || (token.is("’") && text.token(i - 1).lower().endsWith("s") && text.glued(i));
    }

    /** "of the board", "of global affairs", "at the Institute of Seismology"; "of 60" is an age. */
    private int links(int end, int limit) {
        int last = end;
        while (last < limit && LINKS.contains(text.lower(last))) {
            int from = RoleWords.isDeterminer(text.token(last + 1)) ? last + 2 : last + 1;
            boolean person = text.isPersonAt(from);
            int to = person ? text.end(text.mentionAt(from)) : words(from, limit);
            boolean age = text.token(from).kind() == Kind.NUMBER && to == from + 1;
            boolean clause = to <= from || text.is(last + 1, "whose");
            if (clause || age || isTime(from)) {
                break;
            }
            last = to;
        }
        return last;
    }

    private boolean isTime(int i) {
        return text.lower(i).endsWith("day") && text.token(i).isCapitalised() && text.mentionAt(i) < 0;
    }

    /** "and its largest shareholder", "and chief executive": a second role in one phrase. */
    private int and(int end, int limit) {
        if (!text.is(end, "and")) {
            return end;
        }
        int from = RoleWords.isDeterminer(text.token(end + 1)) ? end + 2 : end + 1;
        int to = words(from, limit);
        boolean role = to > from && RoleWords.isRole(text.token(to - 1));
        return role ? links(to, limit) : end;
    }
}
