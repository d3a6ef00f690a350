package news.dateline.extraction.values;

import java.util.Set;

/**
 * Tells from the words around a date whether it lies before or after the article: the nearest verb before it in the
 * sentence decides, else the nearest after it.
 */
final class Tense {

    private static final int WINDOW = 40;
    private static final Set<String> FUTURE = Set.of(
            "will",
            "'ll",
            "shall",
            "would",
            "won't",
            "due",
            "scheduled",
            "expected",
            "expects",
            "expect",
            "plan",
            "plans",
            "planned",
            "going",
            "upcoming",
            "next",
            "tomorrow",
            "must",
            "should",
            "could",
            "may",
            "might",
            "hopes",
            "intends",
            "aims",
            "wants",
            "can");
    /** Verbs whose present tense tells of what is to come, unless they turn out to be nouns. */
    private static final Set<String> PRESENT = Set.of(
            "begins", "begin", "starts", "start", "opens", "meets", "meet", "plays", "play", "faces", "face", "takes",
            "ends", "votes", "vote", "elects", "expires", "resumes", "returns", "leaves", "arrives", "travels", "hosts",
            "awaits", "goes");

    private static final Set<String> BEFORE_NOUN =
            Set.of("the", "a", "an", "of", "in", "its", "his", "her", "their", "for", "with", "by", "to", "from", "on");
    private static final Set<String> PAST = Set.of(
            "said", "was", "were", "had", "did", "has", "have", "came", "went", "took", "made", "began", "won", "lost",
            "met", "told", "fell", "rose", "found", "left", "held", "sent", "ran", "gave", "became", "saw", "got",
            "wrote", "led", "brought", "broke", "spoke", "struck", "sold", "paid", "since", "ago", "stood", "drew",
            "grew", "kept", "heard", "sank", "swept", "fought", "shot", "bought", "built", "beat", "threw", "flew",
            "drove", "felt", "hung", "born", "been", "last", "caught", "taught", "laid", "lay", "burnt", "sang", "rang",
            "slid", "sat", "after");
    private static final Set<String> NO_VERB =
            Set.of("need", "speed", "indeed", "hundred", "red", "bed", "seed", "united", "feed");
    private static final Set<String> TO_COME = Set.of("is", "are", "set");
    private static final Set<String> SENTENCE_END = Set.of(".", "!", "?", ";");
    private static final Set<String> UP_TO = Set.of("until", "till", "by");
    private static final Set<String> OPEN_END = Set.of("until", "till");
    private static final int LONGEST_ABBREVIATION = 4;

    private final Pieces pieces;

    Tense(Pieces pieces) {
        this.pieces = pieces;
    }

    /** The direction of the sentence around the pieces of a date. */
    Direction around(int from, int to) {
        Direction before = before(from);
        if (before != Direction.UNKNOWN) {
            return before;
        }
        return pieces.isOneOf(from - 1, OPEN_END) ? Direction.FUTURE : after(to);
    }

    private Direction before(int from) {
        for (int i = from - 1; i >= from - WINDOW && !endsSentence(i); i--) {
            Direction direction = cue(i);
            boolean perfect = pieces.is(i - 1, "has") || pieces.is(i - 1, "have");
            if (direction == Direction.PAST && perfect && pieces.isOneOf(from - 1, UP_TO)) {
                return Direction.FUTURE;
            }
            boolean preposition = pieces.is(i, "after") && !pieces.lower(i + 1).endsWith("ing");
            if (direction != Direction.UNKNOWN && !preposition) {
                return direction;
            }
        }
        return Direction.UNKNOWN;
    }

    private Direction after(int to) {
        for (int i = to; i < to + WINDOW && !endsSentence(i); i++) {
            Direction direction = cue(i);
            if (direction != Direction.UNKNOWN) {
                return direction;
            }
        }
        return Direction.UNKNOWN;
    }

    private Direction cue(int i) {
        Piece piece = pieces.get(i);
        String word = piece.lower();
        if (!piece.isWord()) {
            return Direction.UNKNOWN;
        }
        boolean isTo = word.equals("to") && pieces.isOneOf(i - 1, TO_COME);
        boolean present = PRESENT.contains(word) && !pieces.isOneOf(i - 1, BEFORE_NOUN);
        if (isTo || ((present || FUTURE.contains(word)) && piece.text().equals(word))) {
            return Direction.FUTURE;
        }
        boolean regular = word.length() > 3 && word.endsWith("ed") && !NO_VERB.contains(word);
        return regular || PAST.contains(word) ? Direction.PAST : Direction.UNKNOWN;
    }

    private boolean endsSentence(int i) {
        if (pieces.get(i).isBreak()) {
            return true;
        }
        boolean abbreviation = pieces.is(i, ".")
                && pieces.get(i - 1).isCapitalised()
                && pieces.get(i - 1).text().length() <= LONGEST_ABBREVIATION
                && Calendar.month(pieces.get(i - 1)) > 0;
        boolean initial = pieces.is(i, ".") && pieces.get(i - 1).text().length() == 1;
        return pieces.isOneOf(i, SENTENCE_END) && !abbreviation && !initial;
    }
}
