package news.dateline.extraction.training;

import java.util.List;

/**
 * A document as the learner sees it.
 *
 * @param words more than the number of any of its words
 */
record EncodedDocument(List<EncodedSentence> sentences, int words) {

    int length() {
        return sentences.stream().mapToInt(EncodedSentence::length).sum();
    }
}
