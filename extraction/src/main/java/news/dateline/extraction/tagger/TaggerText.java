package news.dateline.extraction.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import news.dateline.extraction.resolution.Annotation;
import news.dateline.extraction.text.Layout;
import news.dateline.extraction.text.Sentence;
import news.dateline.extraction.text.Token;

/** A text as the tagger reads it: sentences of words. A dateline is none. */
public final class TaggerText {

    private final Layout layout;
    private final List<Sentence> sentences;
    private final List<TaggerInput> inputs;

    private TaggerText(Layout layout, List<Sentence> sentences) {
        this.layout = layout;
        this.sentences = sentences;
        this.inputs = sentences.stream()
                .map(sentence -> TaggerInput.of(layout.tokens(), sentence.from(), sentence.to()))
                .toList();
    }

    /** The sentences of a text. */
    public static TaggerText of(Layout layout) {
        return new TaggerText(
                layout,
                layout.sentences().stream()
                        .filter(sentence ->
                                sentence.part() != Sentence.Part.DATELINE && sentence.from() < sentence.to())
                        .toList());
    }

    /** The words of each sentence, none empty. */
    public List<List<String>> words() {
        return inputs.stream().map(TaggerInput::words).toList();
    }

    /**
     * The {@link Labels} that names would give to the words, as bits: for each sentence, for each word, none for a word
     * outside all names. Names that do not begin and end with words of one sentence are left out.
     */
    public List<int[]> labels(List<Annotation> names) {
        Map<Integer, List<Annotation>> starts = new HashMap<>();
        names.forEach(name ->
                starts.computeIfAbsent(name.start(), start -> new ArrayList<>()).add(name));
        return inputs.stream().map(input -> labels(input, starts)).toList();
    }

    private int[] labels(TaggerInput input, Map<Integer, List<Annotation>> starts) {
        int[] labels = new int[input.words().size()];
        for (int from = 0; from < labels.length; from++) {
            for (Annotation name : starts.getOrDefault(start(input, from), List.of())) {
                mark(labels, input, from, name);
            }
        }
        return labels;
    }

    private void mark(int[] labels, TaggerInput input, int from, Annotation name) {
        int to = from + 1;
        while (to < labels.length && start(input, to) < name.end()) {
            to++;
        }
        Token last = layout.tokens().get(input.last(to - 1));
        boolean ends = last.end() == name.end() || (last.is(".") && last.start() == name.end());
        if (!ends) {
            return;
        }
        if (to - from == 1) {
            labels[from] |= 1 << Labels.of(name.type(), Labels.SINGLE);
            return;
        }
        labels[from] |= 1 << Labels.of(name.type(), Labels.BEGIN);
        for (int i = from + 1; i < to - 1; i++) {
            labels[i] |= 1 << Labels.of(name.type(), Labels.INSIDE);
        }
        labels[to - 1] |= 1 << Labels.of(name.type(), Labels.END);
    }

    private int start(TaggerInput input, int word) {
        return layout.tokens().get(input.first(word)).start();
    }

    List<Sentence> sentences() {
        return sentences;
    }

    TaggerInput input(int sentence) {
        return inputs.get(sentence);
    }

    /** Labels of which nothing is known. */
    static List<int[]> unknown(List<? extends List<String>> sentences) {
        int[] nothing = new int[0];
        int[][] labels = new int[sentences.size()][];
        Arrays.fill(labels, nothing);
        return List.of(labels);
    }
}
