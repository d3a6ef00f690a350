package news.dateline.extraction.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import news.dateline.extraction.evaluation.Iob2Reader;
import news.dateline.extraction.evaluation.LabeledSentence;

/**
 * The annotated documents of all sources, parted into those to learn from and those held out.
 *
 * @param training brought to one convention, as the held-out ones are
 * @param heldOut as annotated, by source
 */
record Corpus(List<TrainingDocument> training, Map<Source, List<List<LabeledSentence>>> heldOut) {

    private static final int SHARE = 10;

    /**
     * Reads the sets.
     *
     * @param holdOut whether to hold any documents out; if not, all are for learning
     */
    static Corpus read(Path data, boolean holdOut) throws IOException {
        List<TrainingDocument> training = new ArrayList<>();
        Map<Source, List<List<LabeledSentence>>> heldOut = new LinkedHashMap<>();
        for (Source source : Source.values()) {
            Harmonizer harmonizer = new Harmonizer(source);
            List<List<LabeledSentence>> out = new ArrayList<>();
            for (String file : source.files()) {
                List<List<LabeledSentence>> documents = Iob2Reader.read(data.resolve(file));
                for (int i = 0; i < documents.size(); i++) {
                    if (holdOut && isHeldOut(source, i)) {
                        out.add(documents.get(i).stream()
                                .map(harmonizer::normalize)
                                .toList());
                    } else {
                        TrainingDocument document = new TrainingDocument(
                                documents.get(i).stream().map(harmonizer::apply).toList(), source.whole());
                        training.addAll(Collections.nCopies(source.copies(), document));
                    }
                }
            }
            if (!out.isEmpty()) {
                heldOut.put(source, out);
            }
        }
        return new Corpus(List.copyOf(training), heldOut);
    }

    /** UNER-EWT as a whole, to see how a kind of text is understood that nothing like it was learned from; nothing of GUM. */
    private static boolean isHeldOut(Source source, int document) {
        return switch (source) {
            case UNER_EWT -> true;
            case GUM -> false;
            case REDOCRED, CROSSNER, WNUT17 -> document % SHARE == SHARE / 2;
        };
    }
}
