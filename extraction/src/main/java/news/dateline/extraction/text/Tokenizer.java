package news.dateline.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import news.dateline.extraction.text.Token.Kind;

/** Cuts a text into tokens and finds where sentences open, in one pass. */
public final class Tokenizer {

    /** Abbreviations that are never the end of a sentence, since a name or a number follows. */
    private static final Set<String> WITH_FULL_STOP = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "col", "capt", "lt", "sgt", "gov", "sen", "rep", "rev", "st", "mt",
            "adm", "maj", "jr", "sr", "hon", "mme", "cpl", "ft");

    private static final Set<String> BEFORE_FULL_STOP = Set.of(
            "jan", "feb", "mar", "apr", "aug", "sept", "sep", "oct", "nov", "dec", "inc", "corp", "ltd", "co", "no",
            "vs");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int paragraph;
    private boolean opening = true;

    private Tokenizer(String text) {
        this.text = text;
    }

    /** The tokens of a text, in order. */
    public static List<Token> tokenize(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        while (tokenizer.at < text.length()) {
            tokenizer.step();
        }
        return tokenizer.tokens;
    }

    private void step() {
        int c = text.codePointAt(at);
        if (isSpace(c)) {
            skipSpace();
        } else if (Character.isDigit(c)) {
            add(endOfNumber(), Kind.NUMBER);
        } else if (Character.isLetter(c)) {
            add(endOfWord(), Kind.WORD);
        } else if (isApostrophe(c) && isGenitive(at)) {
            add(at + 2, Kind.POSSESSIVE);
        } else {
            boolean afterSpace = at == 0 || isSpace(text.codePointBefore(at));
            add(at + Character.charCount(c), Kind.SIGN);
            opening |= endsSentence(c) || (isQuote(c) && afterSpace) || c == '“' || c == '•';
        }
    }

    private void skipSpace() {
        int lineBreaks = 0;
        while (at < text.length() && isSpace(text.codePointAt(at))) {
            if (text.charAt(at) == '\n') {
                lineBreaks++;
            }
            at++;
        }
        if (lineBreaks >= 2 && !tokens.isEmpty()) {
            paragraph++;
            opening = true;
        }
    }

    private void add(int end, Kind kind) {
        String word = text.substring(at, end);
        String lower = kind == Kind.WORD ? word.toLowerCase(Locale.ROOT) : word;
        tokens.add(new Token(word, lower, at, end, kind, paragraph, opening));
        at = end;
        if (kind == Kind.WORD || kind == Kind.NUMBER) {
            opening = lower.equals("a.m.") || lower.equals("p.m.");
        }
    }

    /** A full stop ends a sentence unless it belongs to the abbreviation before it. */
    private boolean endsSentence(int sign) {
        if (sign == '!' || sign == '?' || sign == '…') {
            return true;
        }
        return sign == '.'
                && tokens.size() > 1
                && !BEFORE_FULL_STOP.contains(tokens.get(tokens.size() - 2).lower());
    }

    private int endOfNumber() {
        int i = at;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            boolean joined = (c == '.' || c == ',' || c == ':' || c == '-') && isDigitAt(i + 1);
            if (!joined && !isWordPart(c)) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private int endOfWord() {
        int i = at;
        int piece = at;
        boolean dotted = false;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (!isWordPart(c)) {
                boolean dot = c == '.' && i - piece == 1 && isLetterAt(i + 1);
                boolean joint = (c == '-' || c == '‑' || c == '&') && isWordAt(i + 1);
                boolean apostrophe = isApostrophe(c) && isLetterAt(i + 1) && !isGenitive(i);
                if (!dot && !joint && !apostrophe) {
                    break;
                }
                dotted |= dot;
                piece = i + 1;
            }
            i += Character.charCount(c);
        }
        return withSign(i, dotted);
    }

    private int withSign(int end, boolean dotted) {
        if (end < text.length() && text.charAt(end) == '.') {
            boolean initial = end - at == 1 && Character.isUpperCase(text.charAt(at)) && isSpaceAt(end + 1);
            if (dotted || initial || isAbbreviation(end)) {
                return end + 1;
            }
        }
        boolean plus = end < text.length() && text.charAt(end) == '+' && !isWordAt(end + 1);
        return plus ? end + 1 : end;
    }

    /** "Dr." and "ST. LOUIS", but not "the rest of the gen." */
    private boolean isAbbreviation(int end) {
        return end - at <= 4
                && Character.isUpperCase(text.charAt(at))
                && WITH_FULL_STOP.contains(text.substring(at, end).toLowerCase(Locale.ROOT));
    }

    private boolean isGenitive(int i) {
        return i > 0
                && Character.isLetterOrDigit(text.codePointBefore(i))
                && i + 1 < text.length()
                && (text.charAt(i + 1) == 's' || text.charAt(i + 1) == 'S')
                && !isWordAt(i + 2);
    }

    private boolean isWordAt(int i) {
        return i < text.length() && isWordPart(text.codePointAt(i));
    }

    private boolean isLetterAt(int i) {
        return i < text.length() && Character.isLetter(text.codePointAt(i));
    }

    private boolean isDigitAt(int i) {
        return i < text.length() && Character.isDigit(text.codePointAt(i));
    }

    private boolean isSpaceAt(int i) {
        return i < text.length() && isSpace(text.codePointAt(i));
    }

    private static boolean isWordPart(int c) {
        return Character.isLetterOrDigit(c) || Normaliser.isMark(c);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’';
    }

    private static boolean isQuote(int c) {
        return c == '"' || c == '\'' || c == '‘' || c == '«' || c == '„';
    }
}
