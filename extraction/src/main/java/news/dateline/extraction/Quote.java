package news.dateline.extraction;

import java.util.List;
import java.util.Optional;

/**
 * What somebody said.
 *
 * @param span where, in code points: the words between the marks, or the clause without "that"
 * @param exact the text of the span, to the letter
 * @param direct whether these are the speaker's own words, between quotation marks
 * @param speakers the indices of the entities that spoke; empty if nobody is named, two for "the UN and the Red Cross said"
 * @param cue the word that says that something was said ("said", "according"); absent where the text has none
 */
public record Quote(Span span, String exact, boolean direct, List<Integer> speakers, Optional<Span> cue)
        implements Finding {

    public Quote {
        speakers = List.copyOf(speakers);
    }

    @Override
    public Stage stage() {
        return Stage.QUOTES;
    }

    @Override
    public String model() {
        return "quotes-1";
    }
}
