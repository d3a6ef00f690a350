package news.dateline.extraction.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sentences cut into pieces of bounded length, so that a text without sentence ends does not take memory out of proportion.
 * No true sentence is cut.
 *
 * @param sentences how many pieces each sentence was cut into
 * @param pieces all of them, in order
 */
record Pieces(List<Integer> sentences, List<List<String>> pieces) {

    private static final int LONGEST = 1_000;

    static Pieces of(List<? extends List<String>> sentences) {
        List<Integer> counts = new ArrayList<>(sentences.size());
        List<List<String>> pieces = new ArrayList<>(sentences.size());
        for (List<String> sentence : sentences) {
            int before = pieces.size();
            for (int start = 0; start == 0 || start < sentence.size(); start += LONGEST) {
                pieces.add(sentence.subList(start, Math.min(sentence.size(), start + LONGEST)));
            }
            counts.add(pieces.size() - before);
        }
        return new Pieces(counts, pieces);
    }

    /** What is known of the tokens of the sentences, cut in the same way; arrays may be too short. */
    List<int[]> cut(List<int[]> known) {
        List<int[]> cut = new ArrayList<>(pieces.size());
        for (int s = 0; s < sentences.size(); s++) {
            int[] labels = known.get(s);
            for (int piece = 0; piece < sentences.get(s); piece++) {
                int from = Math.min(labels.length, piece * LONGEST);
                cut.add(Arrays.copyOfRange(labels, from, Math.min(labels.length, from + LONGEST)));
            }
        }
        return cut;
    }

    /** The names found in the pieces as names of the sentences. */
    List<List<TaggedSpan>> join(List<List<TaggedSpan>> found) {
        List<List<TaggedSpan>> joined = new ArrayList<>(sentences.size());
        int next = 0;
        for (int count : sentences) {
            List<TaggedSpan> names = found.get(next);
            for (int piece = 1; piece < count; piece++) {
                names = piece == 1 ? new ArrayList<>(names) : names;
                for (TaggedSpan name : found.get(next + piece)) {
                    int shift = piece * LONGEST;
                    names.add(new TaggedSpan(name.start() + shift, name.end() + shift, name.type(), name.confidence()));
                }
            }
            joined.add(names);
            next += count;
        }
        return joined;
    }
}
