package news.dateline.extraction.training;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import news.dateline.extraction.tagger.Features;
import news.dateline.extraction.tagger.WordTable;

/** Turns documents into numbers, once, before learning. */
final class Encoder {

    private final WordTable words;
    private final FeatureDictionary dictionary;

    Encoder(WordTable words, FeatureDictionary dictionary) {
        this.words = words;
        this.dictionary = dictionary;
    }

    List<EncodedDocument> encode(List<TrainingDocument> documents) {
        for (TrainingDocument document : documents) {
            Features features = new Features(words, document.tokens());
            for (int s = 0; s < document.sentences().size(); s++) {
                for (long feature : hashes(features, s)) {
                    dictionary.count(feature);
                }
            }
        }
        List<EncodedDocument> encoded = new ArrayList<>();
        for (TrainingDocument document : documents) {
            Features features = new Features(words, document.tokens());
            float[] rows = features.rows();
            List<EncodedSentence> sentences = new ArrayList<>();
            for (int s = 0; s < document.sentences().size(); s++) {
                sentences.add(encode(features, rows, s, document.sentences().get(s)));
            }
            encoded.add(new EncodedDocument(sentences, features.words()));
        }
        return encoded;
    }

    private EncodedSentence encode(Features features, float[] rows, int s, TrainingSentence sentence) {
        long[] hashes = hashes(features, s);
        int[] ids = new int[hashes.length];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = dictionary.id(hashes[i]);
        }
        return new EncodedSentence(
                sentence.tokens().size(),
                ids,
                rows,
                features.start(s) * Features.ROW,
                IntStream.range(features.start(s), features.start(s + 1))
                        .map(features::word)
                        .toArray(),
                sentence.allowed(),
                sentence.certain());
    }

    private static long[] hashes(Features features, int s) {
        int first = features.start(s);
        int length = features.start(s + 1) - first;
        long[] hashes = new long[length * Features.TEMPLATES];
        for (int i = 0; i < length; i++) {
            features.sparse(s, first + i, hashes, i * Features.TEMPLATES);
        }
        return hashes;
    }
}
