package news.dateline.articles.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of what a person types to search by.
 *
 * @param text the word or phrase; empty for all else
 * @param prefix whether all words that begin so are meant
 */
record Token(Kind kind, String text, boolean prefix) {

    /** A phrase, which may lack its end; a parenthesis; a word, perhaps with a minus before it. */
    private static final Pattern PIECE = Pattern.compile("(-)?\"([^\"]*)(?:\"|$)|([()])|([^\\s()\"]+)");

    private static final Pattern HAS_WORD = Pattern.compile("[\\p{L}\\p{N}]");

    enum Kind {
        TERM,
        OR,
        NOT,
        OPEN,
        CLOSE
    }

    static List<Token> all(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            if (piece.group(2) != null) {
                add(tokens, piece.group(1) != null, piece.group(2), false);
            } else if (piece.group(3) != null) {
                tokens.add(sign(piece.group(3).equals("(") ? Kind.OPEN : Kind.CLOSE));
            } else {
                word(tokens, piece.group(4));
            }
        }
        return tokens;
    }

    private static void word(List<Token> tokens, String word) {
        switch (word) {
            case "OR", "|" -> tokens.add(sign(Kind.OR));
            case "NOT", "-" -> tokens.add(sign(Kind.NOT));
            case "AND", "&" -> {
                // Words must all be there anyway.
            }
            default -> {
                boolean not = word.startsWith("-");
                String bare = not ? word.substring(1) : word;
                boolean prefix = bare.endsWith("*");
                add(tokens, not, prefix ? bare.substring(0, bare.length() - 1) : bare, prefix);
            }
        }
    }

    /** What has no letter and no digit finds nothing, and is left out. */
    private static void add(List<Token> tokens, boolean not, String text, boolean prefix) {
        if (HAS_WORD.matcher(text).find()) {
            if (not) {
                tokens.add(sign(Kind.NOT));
            }
            tokens.add(new Token(Kind.TERM, text, prefix));
        }
    }

    private static Token sign(Kind kind) {
        return new Token(kind, "", false);
    }

    /** As {@code to_tsquery} takes it: what is quoted cannot be an operator. */
    String quoted(String weight) {
        String suffix = (prefix ? "*" : "") + weight;
        String quoted = "'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
        return suffix.isEmpty() ? quoted : quoted + ":" + suffix;
    }
}
