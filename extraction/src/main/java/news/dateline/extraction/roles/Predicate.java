package news.dateline.extraction.roles;

import java.util.Optional;
import java.util.Set;

import news.dateline.extraction.text.Token;
import news.dateline.extraction.text.Token.Kind;

/** Roles said of a person: "Weiner remains the chief executive", "who resigned as prime minister", "was elected president". */
final class Predicate {

    private static final Set<String> COPULAS =
            Set.of("is", "was", "remains", "remained", "became", "becomes", "be", "become");
    private static final Set<String> AS_VERBS = Set.of(
            "resigned",
            "resigns",
            "served",
            "serves",
            "worked",
            "works",
            "acted",
            "acts",
            "elected",
            "appointed",
            "named",
            "sworn",
            "in",
            "down",
            "over",
            "retired",
            "continues",
            "began",
            "returned",
            "back",
            "quit",
            "re-elected",
            "reelected",
            "inaugurated",
            "installed",
            "nominated",
            "job",
            "post",
            "position");
    private static final Set<String> MADE =
            Set.of("elected", "appointed", "named", "re-elected", "reelected", "crowned", "made");
    private static final Set<String> ADVERBS =
            Set.of("also", "now", "then", "still", "once", "later", "already", "today");
    private static final int PLACE_OF_VERB = 3;
    private static final int BACK = 30;

    private final NamedText text;
    private final NounPhrases phrases;

    Predicate(NamedText text, NounPhrases phrases) {
        this.text = text;
        this.phrases = phrases;
    }

    /** The role that the verb or "as" at a token gives to somebody. */
    Optional<NounPhrase> at(int i) {
        String word = text.lower(i);
        if (COPULAS.contains(word)) {
            return phrase(afterAdverbs(i + 1), true);
        }
        if (word.equals("as") && hasVerbBefore(i)) {
            return phrase(i + 1, true);
        }
        boolean promoted = word.equals("to") && text.is(i - 1, "promoted");
        return promoted || MADE.contains(word) ? phrase(i + 1, false) : Optional.empty();
    }

    /** The mention of whom the role is said; -1 if nobody is in sight. */
    int subject(int i) {
        int start = text.sentenceStart(i);
        String before = text.lower(i - 1);
        if (COPULAS.contains(text.lower(i)) && (before.equals("he") || before.equals("she"))) {
            return lastPerson(i - 1, Math.max(0, i - 2 * BACK));
        }
        int who = -1;
        for (int k = i - 1; k >= Math.max(start, i - BACK) && who < 0; k--) {
            who = text.is(k, "who") ? k : -1;
        }
        boolean direct = who >= 0 && !COPULAS.contains(text.lower(i)) && i - who <= BACK;
        if (direct || (who == i - 1 && who >= 0)) {
            return lastPerson(who, start);
        }
        if (COPULAS.contains(text.lower(i))) {
            return subjectOfCopula(i, start);
        }
        return lastPerson(i, start);
    }

    private int subjectOfCopula(int i, int start) {
        boolean reflexive = text.is(i - 1, "himself") || text.is(i - 1, "herself");
        int last = reflexive ? i - 2 : i - 1;
        if (text.isPersonAt(last)) {
            return text.mentionAt(last);
        }
        boolean clause = text.is(i - 1, ",") && text.isPersonAt(start) && text.is(text.end(text.mentionAt(start)), ",");
        return clause ? text.mentionAt(start) : -1;
    }

    private int lastPerson(int before, int from) {
        for (int i = before - 1; i >= Math.max(from, before - 2 * BACK); i--) {
            if (text.isPersonAt(i)) {
                return text.mentionAt(i);
            }
        }
        return -1;
    }

    private Optional<NounPhrase> phrase(int i, boolean determined) {
        boolean determiner = RoleWords.isDeterminer(text.token(i));
        if ((determiner && !determined) || MADE.contains(text.lower(i))) {
            return Optional.empty();
        }
        return phrases.at(determiner ? i + 1 : i).filter(phrase -> {
            Token head = text.token(phrase.head());
            return RoleWords.isRole(head) && text.mentionAt(phrase.head()) < 0 && isShort(phrase);
        });
    }

    private static boolean isShort(NounPhrase phrase) {
        return phrase.head() - phrase.from() <= 5;
    }

    private boolean hasVerbBefore(int as) {
        for (int i = as - 1; i >= as - PLACE_OF_VERB; i--) {
            if (AS_VERBS.contains(text.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** Also passes "for 31 years". */
    private int afterAdverbs(int from) {
        int i = from;
        while (ADVERBS.contains(text.lower(i))) {
            i++;
        }
        boolean span = text.is(i, "for")
                && (text.token(i + 1).kind() == Kind.NUMBER || text.lower(i + 2).equals("years"));
        return span && text.is(i + 2, "years") ? i + 3 : i;
    }
}
