package news.dateline.extraction.values;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Names of up to a few words, found by the longest that begins at a piece. */
final class Phrases<T> {

    /**
     * A name found.
     *
     * @param meaning what it stands for
     * @param end one past its last piece
     */
    record Match<T>(T meaning, int end) {}

    private static final int LONGEST = 6;

    private final Map<String, T> meanings = new HashMap<>();

    void add(String name, T meaning) {
        meanings.putIfAbsent(name, meaning);
    }

    /** Adds the singular and the plural of a name. */
    void addNoun(String name, T meaning) {
        add(name, meaning);
        add(name + "s", meaning);
    }

    /** Finds the longest name at a piece. A hyphen between words counts as a space, "U.S." as "u.s.". */
    Optional<Match<T>> at(Pieces pieces, int from) {
        StringBuilder name = new StringBuilder();
        Match<T> longest = null;
        for (int i = from; i < from + LONGEST; i++) {
            Piece piece = pieces.get(i);
            boolean hyphen = piece.glued() && piece.text().equals("-");
            boolean dot = piece.glued() && piece.text().equals(".");
            if (!piece.isWord() && !hyphen && !(dot && pieces.get(i - 1).text().length() == 1)) {
                break;
            }
            if (hyphen) {
                continue;
            }
            boolean joined = name.isEmpty() || dot || (piece.glued() && pieces.is(i - 1, "."));
            name.append(joined ? "" : " ").append(piece.lower());
            T meaning = meanings.get(name.toString());
            if (meaning != null) {
                longest = new Match<>(meaning, i + 1);
            }
        }
        return Optional.ofNullable(longest);
    }
}
