package news.dateline.extraction.rules;

import java.util.Optional;
import java.util.Set;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.Stage;
import news.dateline.extraction.gazetteer.Lexicon.WordList;
import news.dateline.extraction.text.Token;

/** A title in quotation marks after a word such as "song" or "wrote": a creative work. */
final class QuotedWorkRule {

    private static final int LONGEST = 8;
    private static final Set<String> OPEN = Set.of("\"", "“");
    private static final Set<String> CLOSE = Set.of("\"", "”");

    private final Reading reading;

    QuotedWorkRule(Reading reading) {
        this.reading = reading;
    }

    void read() {
        for (int i = 1; i + 2 < reading.size(); i++) {
            if (OPEN.contains(reading.token(i).text())
                    && reading.near(i - 1, i)
                    && reading.is(WordList.WORK_NOUN, i - 1)) {
                readTitle(i + 1);
            }
        }
    }

    private void readTitle(int from) {
        for (int i = from; i < from + LONGEST && reading.near(i, from); i++) {
            Token token = reading.token(i);
            if (CLOSE.contains(token.text())) {
                if (i > from && reading.isCapitalised(from)) {
                    reading.find(from, lastWord(i), EntityType.WORK, 0.7, Stage.RULES, Optional.empty());
                }
                return;
            }
        }
    }

    /** Leaves out the comma or full stop that stands before the closing mark. */
    private int lastWord(int close) {
        return reading.token(close - 1).is(",") || reading.token(close - 1).is(".") ? close - 1 : close;
    }
}
