package news.dateline.extraction.training;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Makes the annotated text look more like what news agencies send: headlines in capitals, bylines and datelines before
 * stories, tables of results, text without capitals. Adds to the text, replaces nothing.
 */
final class Augmenter {

    private static final double STORIES = 0.35;
    private static final double CAPITALS = 0.05;
    private static final double TITLES = 0.03;
    private static final double LOWER = 0.04;

    private final SplittableRandom random;
    private final int strength;
    private final double swaps;

    /**
     * An augmenter.
     *
     * @param strength a number of hundred made-up tables and reports of results
     * @param swaps the share of sentences that are added once more with other names
     */
    Augmenter(long seed, int strength, double swaps) {
        random = new SplittableRandom(seed);
        this.strength = strength;
        this.swaps = swaps;
    }

    List<TrainingDocument> augment(List<TrainingDocument> documents) {
        NamePool names = new NamePool(documents);
        AgencyStyle style = new AgencyStyle(names, random);
        NameSwap swap = new NameSwap(names, random);
        List<TrainingDocument> all = new ArrayList<>();
        for (TrainingDocument document : documents) {
            boolean story = document.whole() && document.sentences().size() > 2 && random.nextDouble() < STORIES;
            all.add(story ? style.story(document) : document);
            all.addAll(recased(document));
            for (TrainingSentence sentence : document.sentences()) {
                if (random.nextDouble() < swaps && sentence.certain() && sentence.named()) {
                    all.add(new TrainingDocument(List.of(swap.apply(sentence)), false));
                }
            }
        }
        IntStream.range(0, strength * 100).forEach(i -> all.add(style.results()));
        return all;
    }

    private List<TrainingDocument> recased(TrainingDocument document) {
        List<TrainingDocument> copies = new ArrayList<>();
        for (TrainingSentence sentence : document.sentences()) {
            double chance = random.nextDouble();
            Recasing recasing = chance < CAPITALS
                    ? Recasing.UPPER
                    : chance < CAPITALS + TITLES
                            ? Recasing.TITLE
                            : chance < CAPITALS + TITLES + LOWER ? Recasing.LOWER : Recasing.NONE;
            if (recasing != Recasing.NONE && sentence.tokens().size() >= 4) {
                copies.add(new TrainingDocument(List.of(recasing.apply(sentence)), false));
            }
        }
        return copies;
    }
}
