package news.dateline.extraction.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import news.dateline.extraction.gazetteer.Lexicon;
import news.dateline.extraction.gazetteer.Lexicon.WordList;
import news.dateline.extraction.text.Layout;
import news.dateline.extraction.text.Token;

/** Where capitals tell nothing of names: headlines that Write Every Word So, and PARAGRAPHS IN CAPITALS. */
final class Capitals {

    private static final int LEAST_WORDS = 4;
    private static final int LONG_WORD = 4;
    private static final double MOST_IN_PARAGRAPH = 0.75;

    private static final class Count {
        private int words;
        private int capitals;

        void add(boolean capital) {
            words++;
            capitals += capital ? 1 : 0;
        }

        boolean isTooMany(double most) {
            return words >= LEAST_WORDS && capitals >= most * words;
        }
    }

    private Capitals() {}

    /** The paragraphs of which this is so. */
    static Set<Integer> meaningless(Layout layout, Lexicon lexicon) {
        Map<Integer, Count> paragraphs = new HashMap<>();
        for (int i = 0; i < layout.tokens().size(); i++) {
            Token token = layout.tokens().get(i);
            boolean headline = i < layout.headlineEnd();
            int least = headline ? LONG_WORD : 2;
            boolean counts = token.text().length() >= least && !(headline && lexicon.is(WordList.FUNCTION, token));
            if (token.kind() == Token.Kind.WORD && counts && !layout.inDateline(i)) {
                boolean capital = headline ? token.isCapitalised() : token.isAllCapitals();
                paragraphs
                        .computeIfAbsent(token.paragraph(), paragraph -> new Count())
                        .add(capital);
            }
        }
        Set<Integer> meaningless = new HashSet<>();
        paragraphs.forEach((paragraph, count) -> {
            boolean headline = paragraph == 0 && layout.headlineEnd() > 0;
            if (count.isTooMany(headline ? 1 : MOST_IN_PARAGRAPH)) {
                meaningless.add(paragraph);
            }
        });
        return meaningless;
    }
}
