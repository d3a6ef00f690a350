package news.dateline.extraction.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import news.dateline.extraction.text.Layout;
import news.dateline.extraction.text.Token;

/** How a text writes its words elsewhere: with a small letter, or with a capital where none is called for. */
final class Evidence {

    private final Map<String, Integer> small = new HashMap<>();
    private final Set<String> capitalInside = new HashSet<>();

    Evidence(Layout layout, Set<Integer> shouted) {
        for (int i = 0; i < layout.tokens().size(); i++) {
            Token token = layout.tokens().get(i);
            if (token.kind() != Token.Kind.WORD || layout.inDateline(i) || shouted.contains(token.paragraph())) {
                continue;
            }
            if (!token.isCapitalised()) {
                small.merge(token.lower(), 1, Integer::sum);
            } else if (!layout.opens(i)) {
                capitalInside.add(token.text());
            }
        }
    }

    boolean isWrittenSmall(Token token) {
        return small.containsKey(token.lower());
    }

    /** Whether the word has a capital inside a sentence too. */
    boolean isName(Token token) {
        return capitalInside.contains(token.text());
    }
}
