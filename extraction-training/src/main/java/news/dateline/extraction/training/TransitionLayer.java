package news.dateline.extraction.training;

import news.dateline.extraction.tagger.Chain;
import news.dateline.extraction.tagger.Labels;

/** The scores of labels that follow each other, learned by AdaGrad. */
final class TransitionLayer {

    private static final float RATE = 0.05f;

    private final float[] scores = new float[Labels.COUNT * Labels.COUNT];
    private final float[] squares = new float[scores.length];
    private final float[] totals = new float[scores.length];
    private int snapshots;
    private final Chain chain = new Chain(scores);

    /** Takes the present scores into the average. */
    void snapshot() {
        for (int i = 0; i < totals.length; i++) {
            totals[i] += scores[i];
        }
        snapshots++;
    }

    /** Takes another layer's average into this one's. */
    void join(TransitionLayer other) {
        for (int i = 0; i < totals.length; i++) {
            totals[i] += other.totals[i];
        }
        snapshots += other.snapshots;
    }

    /** The chain of the averaged scores. */
    Chain average() {
        float[] average = new float[totals.length];
        for (int i = 0; i < totals.length; i++) {
            average[i] = totals[i] / snapshots;
        }
        return new Chain(average);
    }

    Chain chain() {
        return chain;
    }

    /** One step, from what the model expects of a sentence and what its annotation says. */
    void update(Chain.Messages expected, Chain.Messages annotated, int length) {
        for (int i = 0; i + 1 < length; i++) {
            for (int next = 0; next < Labels.COUNT; next++) {
                for (int label : Chain.before(next)) {
                    double gradient = chain.pair(expected, i, label, next) - chain.pair(annotated, i, label, next);
                    if (Math.abs(gradient) > 1e-4) {
                        int at = label * Labels.COUNT + next;
                        squares[at] += (float) (gradient * gradient);
                        scores[at] -= RATE * (float) gradient / ((float) Math.sqrt(squares[at]) + 1e-2f);
                    }
                }
            }
        }
        chain.refresh();
    }
}
