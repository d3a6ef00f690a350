package news.dateline.extraction.evaluation;

import java.util.List;

/**
 * A sentence with its annotation.
 *
 * @param tokens at least one
 * @param spans in order, without overlap
 */
public record LabeledSentence(List<String> tokens, List<LabeledSpan> spans) {

    public LabeledSentence {
        tokens = List.copyOf(tokens);
        spans = List.copyOf(spans);
    }
}
