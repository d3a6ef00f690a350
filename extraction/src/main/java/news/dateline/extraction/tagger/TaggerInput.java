package news.dateline.extraction.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import news.dateline.extraction.text.Token;

/**
 * The words of a sentence as the tagger has learned to read them: the full stop of an abbreviation such as "Corp." belongs
 * to its word.
 */
final class TaggerInput {

    private static final Set<String> ABBREVIATIONS =
            Set.of("Inc", "Corp", "Ltd", "Co", "Cos", "Bros", "Jr", "Sr", "INC", "CORP", "LTD", "JR");

    private final List<String> words = new ArrayList<>();
    private final List<Integer> first = new ArrayList<>();
    private final List<Integer> last = new ArrayList<>();

    private TaggerInput() {}

    /** The words of the tokens from one to another. */
    static TaggerInput of(List<Token> tokens, int from, int to) {
        TaggerInput input = new TaggerInput();
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            boolean stop = i + 1 < to
                    && ABBREVIATIONS.contains(token.text())
                    && tokens.get(i + 1).is(".")
                    && tokens.get(i + 1).start() == token.end();
            input.words.add(stop ? token.text() + "." : token.text());
            input.first.add(i);
            i += stop ? 1 : 0;
            input.last.add(i);
        }
        return input;
    }

    List<String> words() {
        return words;
    }

    String word(int i) {
        return words.get(i);
    }

    /** The first token of a word. */
    int first(int i) {
        return first.get(i);
    }

    /** The last token of a word. */
    int last(int i) {
        return last.get(i);
    }
}
