package news.dateline.extraction.quotes;

import java.util.Set;
import java.util.regex.Pattern;

import news.dateline.extraction.roles.NamedText;
import news.dateline.extraction.roles.RoleWords;
import news.dateline.extraction.text.Token;
import news.dateline.extraction.text.Token.Kind;

/** Where reported clauses begin and end. */
final class Clauses {

    private static final int WINDOW = 10;
    private static final int LONGEST_CLAUSE = 120;
    private static final Set<String> ENDS = Set.of(".", "!", "?", "…");
    private static final Set<String> BREAKS = Set.of(";", ":", "—", "–");
    private static final Set<String> CLOSING = Set.of("\"", "”", ")", "’", "'");
    private static final Set<String> FINITE = Set.of(
            "would", "will", "was", "were", "is", "are", "had", "has", "have", "could", "can", "may", "might", "must",
            "should", "did", "does", "do", "shall", "came", "went", "took", "made", "began", "won", "lost", "met",
            "fell", "rose", "found", "left", "held", "gave", "became", "saw", "knew", "got", "led", "stood", "kept",
            "ran", "cost", "put", "needs", "wants", "remains", "needed");
    private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "while");
    private static final Set<String> ADJUNCTS = Set.of(
            "on",
            "in",
            "at",
            "to",
            "during",
            "after",
            "before",
            "last",
            "late",
            "early",
            "yesterday",
            "today",
            "this",
            "from",
            "by",
            "via",
            "earlier",
            "later",
            "when",
            "as",
            "over");
    private static final Set<String> ASIDES = Set.of(
            "who",
            "whose",
            "which",
            "where",
            "adding",
            "citing",
            "according",
            "speaking",
            "in",
            "after",
            "a",
            "an",
            "the",
            "his",
            "her",
            "its",
            "their",
            "referring",
            "noting",
            "quoting",
            "as",
            "when",
            "while");
    private static final Set<String> NO_CLAUSE =
            Set.of("nothing", "so", "yes", "no", "goodbye", "farewell", "little", "anything", "thank");

    private static final Pattern STAMP = Pattern.compile("[0-9]{1,2}[:.][0-9]{2}");

    private final NamedText text;
    private final References references;

    Clauses(NamedText text, References references) {
        this.text = text;
        this.references = references;
    }

    /** Whether a word is a verb in a tense, as every clause has one. */
    boolean isFinite(int i) {
        Token token = text.token(i);
        return FINITE.contains(token.lower()) && text.mentionAt(i) < 0;
    }

    private boolean isVerb(int i) {
        String word = text.lower(i);
        return isFinite(i) || (text.mentionAt(i) < 0 && word.length() > 3 && word.endsWith("ed"));
    }

    /** The end of the clause that begins at a token. */
    int end(int from) {
        int sentence = from < text.size() ? text.sentenceEnd(from) : from;
        int to = sentence;
        while (to > from && isEnd(to - 1)) {
            to--;
        }
        for (int i = from; i < Math.min(to, from + LONGEST_CLAUSE); i++) {
            boolean sign = BREAKS.contains(text.lower(i)) && text.mentionAt(i) < 0 && !text.glued(i + 1);
            if (sign || (text.is(i, ",") && isNextSpeech(i + 1, to))) {
                return i;
            }
        }
        return to;
    }

    private boolean isEnd(int i) {
        String sign = text.lower(i);
        boolean mark = CLOSING.contains(sign) && text.token(i).kind() == Kind.SIGN && !references.isQuoted(i - 1);
        return text.token(i).kind() == Kind.SIGN && (ENDS.contains(sign) || (mark && !sign.equals(")")));
    }

    /** ", and Weiner wrote to employees that", ", according to". */
    private boolean isNextSpeech(int i, int to) {
        if (text.is(i, "according") && text.is(i + 1, "to")) {
            return true;
        }
        if (!CONJUNCTIONS.contains(text.lower(i)) && !text.lower(i).endsWith("ing")) {
            return false;
        }
        boolean verb = false;
        for (int k = i; k < Math.min(to, i + WINDOW); k++) {
            verb |= SpeechVerbs.takesThat(text.lower(k));
            if (verb
                    && (text.is(k, "that")
                            || (SpeechVerbs.takesClause(text.lower(k)) && References.isPronoun(text.lower(k + 1))))) {
                return true;
            }
        }
        return false;
    }

    /** Where a clause without "that" begins after a verb, 0 if none does. */
    int withoutThat(int verb, int end) {
        int from = SpeechVerbs.takesClause(text.lower(verb)) ? afterAdjunct(verb + 1) : end;
        Token first = text.token(from);
        boolean cannot = from >= end
                || (first.kind() == Kind.SIGN && text.mentionAt(from) < 0 && !"$€£".contains(first.text()))
                || NO_CLAUSE.contains(first.lower());
        boolean told = text.lower(verb).startsWith("t");
        if (cannot) {
            return 0;
        }
        if (told) {
            return afterObject(from, end);
        }
        boolean plain = text.lower(verb).startsWith("sa") || References.isPronoun(first.lower());
        return plain && hasVerb(from, end) && !isAdjunct(from) ? from : 0;
    }

    private boolean hasVerb(int from, int end) {
        for (int i = from + 1; i < Math.min(end, from + LONGEST_CLAUSE); i++) {
            if (isVerb(i)) {
                return true;
            }
        }
        return false;
    }

    /** "told reporters he would": the clause begins with its pronoun. */
    private int afterObject(int from, int end) {
        for (int i = from; i < Math.min(end, from + WINDOW) && text.token(i).kind() != Kind.SIGN; i++) {
            if (i > from && References.isPronoun(text.lower(i)) && hasVerb(i, end)) {
                return i;
            }
            if (isVerb(i)) {
                return 0;
            }
        }
        return 0;
    }

    /** Passes "on Monday", "Monday", "in a statement", "late on Friday". */
    private int afterAdjunct(int from) {
        int i = from;
        i = text.is(i, "late") || text.is(i, "early") || text.is(i, "earlier") || text.is(i, "later") ? i + 1 : i;
        boolean day = text.is(i, "on") && isWeekday(i + 1);
        i = day ? i + 2 : isWeekday(i) ? i + 1 : i;
        boolean statement = text.is(i, "in") && text.is(i + 1, "a") && text.is(i + 2, "statement");
        return statement ? i + 3 : i;
    }

    private boolean isWeekday(int i) {
        return text.lower(i).endsWith("day") && text.token(i).isCapitalised() && text.mentionAt(i) < 0;
    }

    /** Whether a word after a verb begins only a note on when, where or to whom. */
    boolean isAdjunct(int i) {
        return ADJUNCTS.contains(text.lower(i)) || isWeekday(i);
    }

    /** Whether what follows a comma is said of the speaker or the speech, rather than by the speaker. */
    boolean isAside(int i, boolean afterName) {
        String word = text.lower(i);
        boolean described = RoleWords.isDeterminer(text.token(i))
                || text.token(i).kind() == Kind.NUMBER
                || RoleWords.isRole(text.token(i))
                || word.equals("in")
                || word.equals("after")
                || word.equals("as");
        boolean always = ASIDES.contains(word)
                && !RoleWords.isDeterminer(text.token(i))
                && !word.equals("in")
                && !word.equals("after");
        return always || (afterName && described);
    }

    /** The beginning of the clause that ends at a comma: after a live report's time and any "But". */
    int start(int from, int to) {
        int i = from;
        while (i < to && ((text.token(i).kind() == Kind.SIGN && !text.glued(i + 1)) || isStamp(i))) {
            i++;
        }
        return i;
    }

    private boolean isStamp(int i) {
        return text.token(i).kind() == Kind.NUMBER
                && STAMP.matcher(text.token(i).text()).matches();
    }

    /** The first comma from a token on, 0 if there is none near. */
    int comma(int from, int end) {
        for (int i = from; i < Math.min(end, from + 3 * WINDOW); i++) {
            if (text.is(i, ",")) {
                return isAside(i + 1, true) && commaAfter(i + 1, end) > 0 && i == from ? commaAfter(i + 1, end) : i;
            }
        }
        return 0;
    }

    private int commaAfter(int from, int end) {
        for (int i = from; i < Math.min(end, from + 2 * WINDOW); i++) {
            if (text.is(i, ",")) {
                return i;
            }
        }
        return 0;
    }
}
