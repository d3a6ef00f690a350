package news.dateline.extraction.training;

import java.util.List;

import news.dateline.extraction.tagger.Calibration;
import news.dateline.extraction.tagger.Features;
import news.dateline.extraction.tagger.Labels;
import news.dateline.extraction.tagger.Network;
import news.dateline.extraction.tagger.TaggerModel;
import news.dateline.extraction.tagger.WordTable;

/**
 * Several learners of the same text that differ by chance alone, made into one model whose scores are the mean of theirs:
 * sparse weights and transitions are averaged, hidden layers stand side by side.
 */
final class Committee {

    /** Features with smaller weights change nothing. */
    private static final float LEAST_WEIGHT = 0.02f;

    private final List<Learner> learners;
    private final TrainingOptions options;

    Committee(List<Learner> learners, TrainingOptions options) {
        this.learners = learners;
        this.options = options;
    }

    /**
     * The model.
     *
     * @param hashes of the features, by number
     */
    TaggerModel model(WordTable words, long[] hashes) {
        SparseLayer sparse = learners.getFirst().sparse();
        TransitionLayer transitions = learners.getFirst().transitions();
        for (Learner other : learners.subList(1, learners.size())) {
            sparse.join(other.sparse());
            transitions.join(other.transitions());
        }
        return new TaggerModel(
                options.version(),
                words,
                sparse.compile(hashes, LEAST_WEIGHT, options.limit()),
                network(),
                transitions.average(),
                Calibration.NONE);
    }

    private Network network() {
        int members = learners.size();
        int hidden = options.hidden();
        Network joined = new Network(
                hidden * members,
                new float[Features.ROW][Network.PLACES * hidden * members],
                new float[hidden * members],
                new float[hidden * members][Labels.COUNT],
                new float[hidden * members][Labels.COUNT]);
        for (int m = 0; m < members; m++) {
            Network network = learners.get(m).dense().average();
            System.arraycopy(network.bias(), 0, joined.bias(), m * hidden, hidden);
            for (int k = 0; k < Features.ROW; k++) {
                for (int place = 0; place < Network.PLACES; place++) {
                    int to = (place * members + m) * hidden;
                    System.arraycopy(network.input()[k], place * hidden, joined.input()[k], to, hidden);
                }
            }
            for (int j = 0; j < hidden; j++) {
                for (int y = 0; y < Labels.COUNT; y++) {
                    joined.output()[m * hidden + j][y] = network.output()[j][y] / members;
                    joined.memory()[m * hidden + j][y] = network.memory()[j][y] / members;
                }
            }
        }
        return joined;
    }
}
