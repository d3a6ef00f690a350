package news.dateline.extraction.text;

import java.util.List;

import news.dateline.extraction.text.Token.Kind;

/**
 * The paragraphs at the end of a report that are not part of it: who wrote and edited it, whose rights it is, where to
 * follow the agency. Only short paragraphs that begin so, and only at the end.
 */
final class Boilerplate {

    private static final int LONGEST = 60;

    /** How such paragraphs begin, in small letters, words and signs parted by a blank. */
    private static final List<String> OPENINGS = List.of(
            "( reporting by",
            "reporting by",
            "( additional reporting",
            "additional reporting",
            "( writing by",
            "writing by",
            "( editing by",
            "editing by",
            "-- with assistance",
            "with assistance from",
            "stay up-to-date with",
            "stay up to date with",
            "follow us on",
            "follow the author",
            "for more news",
            "read more :",
            "read also :",
            "sign up for",
            "sign up to",
            "subscribe to",
            "click here",
            "copyright ",
            "( c )",
            "© ",
            "all rights reserved",
            "this story has been",
            "this article was originally",
            "ends",
            "# # #",
            "- 30 -");

    private Boilerplate() {}

    /** The first token of the boilerplate, or the number of tokens if there is none; never before a given one. */
    static int start(List<Token> tokens, int body) {
        int start = tokens.size();
        while (start > body) {
            int from = start - 1;
            while (from > body
                    && tokens.get(from - 1).paragraph() == tokens.get(from).paragraph()) {
                from--;
            }
            if (from == body || start - from > LONGEST || !opens(tokens, from, start)) {
                return start;
            }
            start = from;
        }
        return start;
    }

    private static boolean opens(List<Token> tokens, int from, int to) {
        StringBuilder opening = new StringBuilder();
        for (int i = from; i < Math.min(to, from + 5); i++) {
            Token token = tokens.get(i);
            opening.append(token.kind() == Kind.WORD ? token.lower() : token.text())
                    .append(' ');
        }
        String begins = opening.toString();
        boolean alone = to - from <= 2;
        return OPENINGS.stream().anyMatch(o -> o.equals("ends") ? alone && begins.startsWith(o) : begins.startsWith(o));
    }
}
