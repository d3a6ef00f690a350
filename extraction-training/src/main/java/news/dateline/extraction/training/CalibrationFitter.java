package news.dateline.extraction.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.evaluation.LabeledSentence;
import news.dateline.extraction.evaluation.SpanScorer;
import news.dateline.extraction.tagger.Calibration;
import news.dateline.extraction.tagger.TaggedSpan;
import news.dateline.extraction.tagger.Tagger;

/**
 * Learns how often names of a given probability are right, by isotonic regression over groups of names (pool adjacent
 * violators; Zadrozny and Elkan, 2002).
 */
final class CalibrationFitter {

    private static final int GROUPS = 24;

    private final List<Answer> answers = new ArrayList<>();

    /** One more set of held-out documents; the tagger's model must not be calibrated yet. */
    void add(Tagger tagger, List<List<LabeledSentence>> documents, Set<EntityType> types) {
        for (List<LabeledSentence> document : documents) {
            List<List<TaggedSpan>> found =
                    tagger.tag(document.stream().map(LabeledSentence::tokens).toList());
            for (int s = 0; s < document.size(); s++) {
                for (TaggedSpan span : found.get(s)) {
                    if (types.contains(span.type())) {
                        answers.add(new Answer(span.confidence(), SpanScorer.right(document.get(s), span)));
                    }
                }
            }
        }
    }

    /** The calibration, or none at all if there was nothing to learn it from. */
    Calibration fit() {
        if (answers.size() < GROUPS) {
            return Calibration.NONE;
        }
        List<Block> blocks = new ArrayList<>();
        answers.sort(Comparator.comparingDouble(Answer::probability));
        for (int g = 0; g < GROUPS; g++) {
            blocks.add(Block.of(answers.subList(answers.size() * g / GROUPS, answers.size() * (g + 1) / GROUPS)));
            while (blocks.size() > 1
                    && blocks.get(blocks.size() - 2).share() >= blocks.getLast().share()) {
                Block last = blocks.removeLast();
                blocks.add(blocks.removeLast().plus(last));
            }
        }
        return line(blocks);
    }

    private static Calibration line(List<Block> blocks) {
        float[] given = new float[blocks.size() + 2];
        float[] right = new float[blocks.size() + 2];
        for (int i = 0; i < blocks.size(); i++) {
            given[i + 1] = (float) (blocks.get(i).sum() / blocks.get(i).count());
            right[i + 1] = (float) blocks.get(i).share();
        }
        given[given.length - 1] = 1;
        right[right.length - 1] = right[right.length - 2];
        return new Calibration(given, right);
    }

    private record Answer(double probability, boolean right) {}

    private record Block(double sum, int right, int count) {

        static Block of(List<Answer> answers) {
            return new Block(
                    answers.stream().mapToDouble(Answer::probability).sum(),
                    (int) answers.stream().filter(Answer::right).count(),
                    answers.size());
        }

        Block plus(Block other) {
            return new Block(sum + other.sum, right + other.right, count + other.count);
        }

        double share() {
            return (double) right / count;
        }
    }
}
