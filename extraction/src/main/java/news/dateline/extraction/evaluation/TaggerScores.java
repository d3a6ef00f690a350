package news.dateline.extraction.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.tagger.TaggedSpan;

/**
 * The tagger's scores on annotated documents.
 *
 * @param byType for each type that counts
 * @param micro all of them together
 * @param calibrationError the expected calibration error of the confidences, in ten bins
 */
public record TaggerScores(Map<EntityType, SpanScore> byType, SpanScore micro, double calibrationError) {

    /** Tags the documents and compares. */
    public static TaggerScores of(NameTagger tagger, List<List<LabeledSentence>> documents, Set<EntityType> types) {
        SpanScorer scorer = new SpanScorer(types);
        CalibrationError error = new CalibrationError();
        for (List<LabeledSentence> document : documents) {
            List<List<TaggedSpan>> found =
                    tagger.tag(document.stream().map(LabeledSentence::tokens).toList());
            for (int s = 0; s < document.size(); s++) {
                LabeledSentence sentence = document.get(s);
                scorer.add(sentence, found.get(s));
                for (TaggedSpan span : found.get(s)) {
                    if (types.contains(span.type())) {
                        error.add(span.confidence(), SpanScorer.right(sentence, span));
                    }
                }
            }
        }
        return new TaggerScores(new TreeMap<>(scorer.byType()), scorer.micro(), error.expected());
    }

    /** A table for people. */
    public String report() {
        StringBuilder table = new StringBuilder();
        byType.forEach((type, score) -> table.append(line(type.name(), score)).append('\n'));
        return table.append(line("micro", micro))
                .append("  calibration error %.3f".formatted(calibrationError))
                .toString();
    }

    private static String line(String name, SpanScore score) {
        return "  %-13s P %5.1f  R %5.1f  F1 %5.1f  (%d right, %d found, %d annotated)"
                .formatted(
                        name,
                        100 * score.precision(),
                        100 * score.recall(),
                        100 * score.f1(),
                        score.right(),
                        score.found(),
                        score.wanted());
    }
}
