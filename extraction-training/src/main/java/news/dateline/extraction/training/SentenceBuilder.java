package news.dateline.extraction.training;

import java.util.ArrayList;
import java.util.List;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.tagger.Labels;

/** Puts words and names together to a sentence to learn from. */
final class SentenceBuilder {

    private final List<String> tokens = new ArrayList<>();
    private final List<Integer> labels = new ArrayList<>();

    void word(String token) {
        tokens.add(token);
        labels.add(Labels.OUTSIDE);
    }

    void name(List<String> name, EntityType type) {
        for (int i = 0; i < name.size(); i++) {
            tokens.add(name.get(i));
            labels.add(Labels.of(type, position(i, name.size())));
        }
    }

    private static int position(int i, int size) {
        if (size == 1) {
            return Labels.SINGLE;
        }
        return i == 0 ? Labels.BEGIN : i == size - 1 ? Labels.END : Labels.INSIDE;
    }

    TrainingSentence build() {
        return new TrainingSentence(
                tokens, labels.stream().mapToInt(label -> 1 << label).toArray());
    }

    /** One sentence after the other, as one. */
    static TrainingSentence join(TrainingSentence first, TrainingSentence second) {
        List<String> tokens = new ArrayList<>(first.tokens());
        tokens.addAll(second.tokens());
        int[] allowed = new int[tokens.size()];
        System.arraycopy(first.allowed(), 0, allowed, 0, first.allowed().length);
        System.arraycopy(second.allowed(), 0, allowed, first.allowed().length, second.allowed().length);
        return new TrainingSentence(tokens, allowed);
    }
}
