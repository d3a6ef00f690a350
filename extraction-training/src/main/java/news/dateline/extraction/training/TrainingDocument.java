package news.dateline.extraction.training;

import java.util.List;

/**
 * Sentences that belong together.
 *
 * @param whole whether they are a whole text from the first sentence to the last
 */
record TrainingDocument(List<TrainingSentence> sentences, boolean whole) {

    TrainingDocument {
        sentences = List.copyOf(sentences);
    }

    List<List<String>> tokens() {
        return sentences.stream().map(TrainingSentence::tokens).toList();
    }
}
