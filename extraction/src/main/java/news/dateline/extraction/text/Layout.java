package news.dateline.extraction.text;

import java.util.List;
import java.util.Optional;

/**
 * A text cut into tokens, with what its first lines are.
 *
 * @param text in normalisation form C
 * @param tokens all of them, dateline and headline included
 * @param headlineEnd the first token after the headline, 0 if there is none
 * @param dateline if the report opens with one
 */
public record Layout(String text, List<Token> tokens, int headlineEnd, Optional<Dateline> dateline) {

    private static final int LONGEST_HEADLINE = 40;

    /** Reads the layout of a text in form C. */
    public static Layout of(String text) {
        List<Token> tokens = Tokenizer.tokenize(text);
        Optional<Dateline> atTop = Dateline.at(tokens, 0);
        if (atTop.isPresent()) {
            return new Layout(text, tokens, 0, atTop);
        }
        int second = 0;
        while (second < tokens.size() && tokens.get(second).paragraph() == 0) {
            second++;
        }
        boolean headline = second > 0
                && second < tokens.size()
                && second <= LONGEST_HEADLINE
                && !tokens.get(second - 1).is(".");
        return headline
                ? new Layout(text, tokens, second, Dateline.at(tokens, second))
                : new Layout(text, tokens, 0, Optional.empty());
    }

    /** The first token of the report itself, after headline and dateline. */
    public int bodyStart() {
        return dateline.map(Dateline::end).orElse(headlineEnd);
    }

    /** Whether a token opens a sentence or a quotation. */
    public boolean opens(int token) {
        return tokens.get(token).opening() || token == bodyStart();
    }

    /** Whether a token belongs to the dateline. */
    public boolean inDateline(int token) {
        return dateline.isPresent()
                && token >= headlineEnd
                && token < dateline.get().end();
    }
}
