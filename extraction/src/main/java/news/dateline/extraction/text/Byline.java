package news.dateline.extraction.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The paragraph between headline and report that says who wrote it: "By Ngozi Eze in Lagos".
 *
 * @param from its first token
 * @param to one past its last token
 */
public record Byline(int from, int to) {

    private static final int LONGEST = 20;
    private static final Set<String> BY = Set.of("By", "BY", "From", "FROM");

    /** The byline that begins at a token, if one does and a report follows. */
    static Optional<Byline> at(List<Token> tokens, int from) {
        if (from + 1 >= tokens.size() || !BY.contains(tokens.get(from).text())) {
            return Optional.empty();
        }
        int paragraph = tokens.get(from).paragraph();
        int to = from;
        while (to < tokens.size() && to <= from + LONGEST && tokens.get(to).paragraph() == paragraph) {
            to++;
        }
        boolean complete = to < tokens.size() && tokens.get(to).paragraph() != paragraph;
        boolean person =
                tokens.get(from + 1).isCapitalised() && tokens.get(from + 1).kind() == Token.Kind.WORD;
        boolean sentence = ".!?:".contains(tokens.get(to - 1).text());
        return complete && person && !sentence ? Optional.of(new Byline(from, to)) : Optional.empty();
    }
}
