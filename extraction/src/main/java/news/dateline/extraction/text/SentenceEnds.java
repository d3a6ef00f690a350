package news.dateline.extraction.text;

import java.util.List;
import java.util.Set;

import news.dateline.extraction.text.Token.Kind;

/** Whether a sentence ends at a token, by what stands before and after it. */
final class SentenceEnds {

    private static final String TERMINALS = ".!?…。！？؟।։";
    private static final String WIDE_TERMINALS = "。！？؟।";
    private static final String CLOSERS = "\"”’'»)]›";
    private static final String OPENERS = "\"“‘«„([‹¿¡'•–—-";

    /** A full stop after these is part of them, if a sentence does not plainly begin after it. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "inc", "corp", "ltd",
            "co", "bros", "plc", "llc", "vs", "v", "no", "nos", "st", "mt", "ft", "ave", "blvd", "rd", "est", "dept",
            "univ", "assn", "vol", "pp", "fig", "etc", "al", "approx", "calif", "conn", "fla", "ga", "ill", "mass",
            "mich", "minn", "miss", "mo", "pa", "tenn", "tex", "va", "wash", "wis", "ariz", "colo", "del", "kan", "md",
            "neb", "nev", "okla", "ore", "jr", "sr", "hon", "gov", "gen", "sen", "rep", "lt", "col", "capt", "maj",
            "sgt", "prof", "dr", "mr", "mrs", "ms", "rev", "adm", "messrs", "mme", "mlle", "cmdr", "supt", "cpl",
            "ph.d");

    /** What stands before a number; before anything else it is a word. */
    private static final Set<String> BEFORE_NUMBERS =
            Set.of("no", "nos", "pp", "vol", "fig", "mar", "may", "al", "mo", "st");

    /** Always followed by a name. */
    private static final Set<String> BEFORE_NAMES = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gov", "gen", "sen", "rep", "lt", "col", "capt", "maj", "sgt", "rev",
            "adm", "hon", "messrs", "mme", "mlle", "cmdr", "supt", "cpl", "mt", "v", "vs");

    /** Words with a capital that begin sentences far more often than names. */
    private static final Set<String> STARTERS = Set.of(
            "The",
            "A",
            "An",
            "This",
            "That",
            "These",
            "Those",
            "He",
            "She",
            "It",
            "They",
            "We",
            "I",
            "You",
            "His",
            "Her",
            "Its",
            "Their",
            "Our",
            "My",
            "In",
            "On",
            "At",
            "But",
            "And",
            "For",
            "From",
            "By",
            "To",
            "As",
            "If",
            "When",
            "While",
            "After",
            "Before",
            "Since",
            "There",
            "Then",
            "Now",
            "However",
            "Some",
            "Many",
            "Most",
            "All",
            "Both",
            "One",
            "Two",
            "No",
            "Not",
            "What",
            "Who",
            "Why",
            "How",
            "Where",
            "With",
            "Under",
            "Last",
            "Meanwhile",
            "Later",
            "Yet",
            "So",
            "Also",
            "Earlier",
            "Until",
            "Nearly",
            "About",
            "Asked",
            "According",
            "Although",
            "Because",
            "Despite",
            "During",
            "Another",
            "Others",
            "Each",
            "Every",
            "Once",
            "Only",
            "Here");

    private static final Set<String> SPEECH =
            Set.of("said", "asked", "says", "asks", "told", "replied", "wrote", "added", "cried", "shouted");

    private final String text;
    private final List<Token> tokens;

    SentenceEnds(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** Whether a sentence may end here: a sign that ends sentences, or an abbreviation with its full stop. */
    boolean isTerminal(int i) {
        Token token = tokens.get(i);
        boolean sign = token.kind() == Kind.SIGN && TERMINALS.contains(token.text());
        return sign || (token.kind() == Kind.WORD && token.text().endsWith("."));
    }

    /** The token after further terminals and what closes with the sentence. */
    int afterClosers(int from) {
        int i = from;
        while (i < tokens.size() && touches(i) && closes(i)) {
            i++;
        }
        return i;
    }

    private boolean closes(int i) {
        Token token = tokens.get(i);
        boolean more = token.kind() == Kind.SIGN && TERMINALS.contains(token.text());
        return more || (CLOSERS.contains(token.text()) && !(isStraight(token) && touchesNext(i)));
    }

    /** A straight mark that touches the word after it opens, even after a full stop. */
    private boolean touchesNext(int i) {
        return i + 1 < tokens.size() && touches(i + 1) && tokens.get(i + 1).kind() != Kind.SIGN;
    }

    private static boolean isStraight(Token token) {
        return token.is("\"") || token.is("'");
    }

    /** Whether a point of a list begins here, on a new line. */
    boolean isBullet(int i) {
        return tokens.get(i).is("•")
                || (tokens.get(i).kind() == Kind.SIGN
                        && "-–*".contains(tokens.get(i).text())
                        && onNewLine(i));
    }

    private boolean onNewLine(int i) {
        return text.substring(tokens.get(i - 1).end(), tokens.get(i).start()).indexOf('\n') >= 0;
    }

    /**
     * Whether the sentence that a terminal may end does end.
     *
     * @param next the first token after it and what closes with it
     */
    boolean endsAt(int terminal, int next) {
        if (!isTerminal(terminal)) {
            return false;
        }
        Token sign = tokens.get(terminal);
        if (WIDE_TERMINALS.contains(sign.text())) {
            return true;
        }
        if (touches(next) || !mayBegin(next)) {
            return false;
        }
        if (sign.kind() == Kind.WORD) {
            return afterAbbreviation(sign.lower().substring(0, sign.lower().length() - 1), next);
        }
        boolean stop = sign.is(".");
        if (stop && terminal > 0 && touches(terminal) && next == terminal + 1) {
            Token before = tokens.get(terminal - 1);
            if (before.kind() == Kind.WORD && (ABBREVIATIONS.contains(before.lower()) || isClipped(before.text()))) {
                return afterAbbreviation(before.lower(), next);
            }
        }
        return stop || !isAttributed(next);
    }

    /** "Th", "Chr": a capital and only consonants, as in "Guðni Th. Jóhannesson". */
    private static boolean isClipped(String word) {
        return word.length() >= 2
                && word.length() <= 3
                && Character.isUpperCase(word.charAt(0))
                && word.substring(1).chars().allMatch(c -> "bcdfghjklmnprstvz".indexOf(c) >= 0);
    }

    private boolean afterAbbreviation(String abbreviation, int next) {
        Token after = tokens.get(first(next));
        if (BEFORE_NAMES.contains(abbreviation)) {
            return false;
        }
        if (after.kind() == Kind.NUMBER) {
            return false;
        }
        if (STARTERS.contains(after.text())) {
            return abbreviation.length() > 1 || after.text().length() > 1;
        }
        return BEFORE_NUMBERS.contains(abbreviation)
                || (abbreviation.endsWith(".m")
                        && after.isCapitalised()
                        && !after.isAllCapitals()
                        && !DatelineReader.isDatePart(after));
    }

    /** "Why?" Smith asked. */
    private boolean isAttributed(int next) {
        boolean quoted = CLOSERS.contains(tokens.get(next - 1).text());
        for (int i = next; quoted && i < Math.min(next + 4, tokens.size()); i++) {
            if (SPEECH.contains(tokens.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBegin(int next) {
        Token token = tokens.get(first(next));
        if (token.kind() == Kind.WORD) {
            int c = token.text().codePointAt(0);
            return !Character.isLowerCase(c) || token.text().chars().anyMatch(Character::isUpperCase);
        }
        return true;
    }

    /** The first token that is no opening sign. */
    private int first(int next) {
        int i = next;
        while (i + 1 < tokens.size()
                && i < next + 3
                && OPENERS.contains(tokens.get(i).text())) {
            i++;
        }
        return i;
    }

    private boolean touches(int i) {
        return i > 0 && tokens.get(i).start() == tokens.get(i - 1).end();
    }
}
